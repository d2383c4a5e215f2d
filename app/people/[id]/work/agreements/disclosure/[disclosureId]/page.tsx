import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { languageFor, personHeader } from '#lib/clients/queries'
import { disclosureWithHistory } from '#lib/follow-along/queries'
import { REWRITTEN } from '#lib/follow-along/rules/disclosure'
import { newId } from '#lib/shared/ids'
import { ActForm, Send } from '../../../../../../components/act-form.tsx'
import { choicesOf } from '../../../../../../components/choices.ts'
import { ChoiceField } from '../../../../../../components/fields.tsx'
import { firstName } from '../../../../../../components/first-name.ts'
import { Fold } from '../../../../../../components/fold.tsx'
import { openPerson } from '../../../../open-person.ts'
import { changeDisclosureAction, putBackDisclosureAction, takeBackDisclosureAction } from '../../actions.ts'
import { Facts } from '../../facts.tsx'
import { History } from '../../history.tsx'
import { RecordHead } from '../../record-head.tsx'
import { TakeBackForm } from '../../take-back-form.tsx'
import { WorksheetFields } from '../../worksheet-fields.tsx'
import { type SaidOfDisclosure, worksheetWords } from '../../worksheet-words.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('follow-along.disclosure'))('heading') }
}

/** One worksheet on telling: talked about again, put right, and how it read before. */
export default async function DisclosurePage({ params }: { params: Promise<{ id: string; disclosureId: string }> }) {
  const { actor, id } = await openPerson(params, 'agreements')
  const { disclosureId } = await params
  const [sheet, person, language] = await Promise.all([
    disclosureWithHistory(actor, disclosureId),
    personHeader(actor, id),
    languageFor(actor, id),
  ])
  if (!sheet || sheet.clientId !== id) notFound()
  const name = firstName(person?.name ?? '')
  const { t, facts } = await worksheetWords(actor.today, name)
  const stands = sheet.takenBackAt === null

  return (
    <>
      <RecordHead
        {...{ actor, id, part: 'disclosure', record: sheet, name: person?.name ?? '' }}
        title={`${t('heading')}: ${sheet.isGeneral ? t('general').toLocaleLowerCase() : sheet.employerName}`}
      />
      <Facts facts={facts(sheet)} />
      {stands && (
        <p className="no-print mt-3">
          <a href={`/people/${id}/work/agreements/disclosure/${disclosureId}/sheet`} className="line-link">
            {t('toSheet')}
          </a>
        </p>
      )}
      <div className="no-print mt-3">
        <ActForm
          action={changeDisclosureAction}
          commandId={newId()}
          version={sheet.version}
          hidden={{ disclosureId }}
          shows={stands}
          label={t('change')}
        >
          <Fold summary={t('change')} open>
            <div className="mt-2 flex flex-col items-start gap-5 pb-2">
              <WorksheetFields {...{ name, language, sheet, today: actor.today }} />
              <ChoiceField
                name="rewritten"
                label={t('rewritten')}
                choices={choicesOf(REWRITTEN, (how) => t(`rewrites.${how}`))}
                initial={['again']}
                hint={t('rewrittenHint')}
              />
              <Send>{t('save')}</Send>
            </div>
          </Fold>
        </ActForm>
        <TakeBackForm
          takeBack={takeBackDisclosureAction}
          putBack={putBackDisclosureAction}
          which={{ field: 'disclosureId', id: disclosureId }}
          stands={stands}
          hint={t('takeBackHint')}
        />
      </div>
      <History actor={actor} earlier={sheet.earlier} factsOf={(was) => facts(was as SaidOfDisclosure)} />
    </>
  )
}
