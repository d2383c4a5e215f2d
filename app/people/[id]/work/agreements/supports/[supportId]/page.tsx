import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { personHeader } from '#lib/clients/queries'
import { jobsOfPerson, supportWithHistory } from '#lib/follow-along/queries'
import { newId } from '#lib/shared/ids'
import { ActForm, Send } from '../../../../../../components/act-form.tsx'
import { TextField } from '../../../../../../components/fields.tsx'
import { firstName } from '../../../../../../components/first-name.ts'
import { Fold } from '../../../../../../components/fold.tsx'
import { POINT } from '../../../../../../components/point.ts'
import { UndoableForm } from '../../../../../../components/undoable-form.tsx'
import { openPerson } from '../../../../open-person.ts'
import {
  changeSupportAction,
  endSupportAction,
  putBackSupportAction,
  takeBackSupportAction,
  undoEndOfSupportAction,
} from '../../actions.ts'
import { Facts } from '../../facts.tsx'
import { History } from '../../history.tsx'
import { jobWords } from '../../job-words.ts'
import { RecordHead } from '../../record-head.tsx'
import { SupportFields } from '../../support-fields.tsx'
import { type SaidOfSupport, supportWords } from '../../support-words.ts'
import { TakeBackForm } from '../../take-back-form.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('follow-along.plan'))('heading') }
}

/** One support around a job: as it is, its end, what can be put right, and how it read before. */
export default async function SupportPage({ params }: { params: Promise<{ id: string; supportId: string }> }) {
  const { actor, id } = await openPerson(params, 'agreements')
  const { supportId } = await params
  const [support, person, jobs, f, job] = await Promise.all([
    supportWithHistory(actor, supportId),
    personHeader(actor, id),
    jobsOfPerson(actor, id),
    getTranslations('follow-along'),
    jobWords(actor.today),
  ])
  if (!support || support.clientId !== id) notFound()
  const name = firstName(person?.name ?? '')
  const around = jobs.find((one) => one.id === support.placementId)
  const kind = around?.kind ?? 'job'
  const { t, facts } = await supportWords(actor.today, name, kind)
  const stands = support.takenBackAt === null
  const hidden = { supportId }

  return (
    <>
      <RecordHead
        {...{ actor, id, part: 'plan', title: support.what, record: support }}
        name={[person?.name, around && job.name(around)].filter(Boolean).join(POINT)}
      />
      <Facts facts={facts(support).slice(1)} />
      <div className="no-print mt-5">
        <UndoableForm
          action={endSupportAction}
          undo={{ action: undoEndOfSupportAction, field: 'supportId', label: f('undo') }}
          commandId={newId()}
          hidden={hidden}
          shows={stands && support.toDay === null}
          label={t('end')}
        >
          <Fold summary={t('end')}>
            <div className="flex flex-col items-start gap-4 pb-2">
              <TextField name="toDay" type="date" label={t('toDay')} initial={actor.today} hint={t('endHint')} />
              <Send className="button">{t('endButton')}</Send>
            </div>
          </Fold>
        </UndoableForm>
        <ActForm
          action={undoEndOfSupportAction}
          commandId={newId()}
          hidden={hidden}
          shows={stands && support.toDay !== null}
          label={t('undoEnd')}
        >
          <Send className="button button-quiet">{t('undoEnd')}</Send>
        </ActForm>
        <ActForm
          action={changeSupportAction}
          commandId={newId()}
          version={support.version}
          hidden={hidden}
          shows={stands}
          label={t('change')}
        >
          <Fold summary={t('change')}>
            <div className="flex flex-col items-start gap-5 pb-2">
              <SupportFields name={name} kind={kind} from={actor.today} initial={support} />
              <Send>{t('saveChange')}</Send>
            </div>
          </Fold>
        </ActForm>
        <TakeBackForm
          takeBack={takeBackSupportAction}
          putBack={putBackSupportAction}
          which={{ field: 'supportId', id: supportId }}
          stands={stands}
          hint={t('takeBackHint')}
        />
      </div>
      <History actor={actor} earlier={support.earlier} factsOf={(was) => facts(was as SaidOfSupport)} />
    </>
  )
}
