import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import { disclosuresOfPerson, earlierDisclosures } from '#lib/follow-along/queries'
import { isAboutJob, talksAbout } from '#lib/follow-along/rules/disclosure'
import { newId } from '#lib/shared/ids'
import { ActForm, Send } from '../../../../components/act-form.tsx'
import { EmployerField } from '../../../../components/employer-field.tsx'
import { ChoiceField } from '../../../../components/fields.tsx'
import { Fold } from '../../../../components/fold.tsx'
import { writeDisclosureAction, writeGeneralAction } from './actions.ts'
import type { Job } from './job-words.ts'
import { WorksheetCard } from './worksheet-card.tsx'
import { WorksheetFields } from './worksheet-fields.tsx'

type Props = { actor: StaffActor; id: string; name: string; language: 'en' | 'da'; jobs: Job[] }

/** What to tell at work and what not: general thoughts first, then one worksheet for each employer. */
export async function DisclosureSection({ actor, id, name, language, jobs }: Props) {
  const [all, earlier, t] = await Promise.all([
    disclosuresOfPerson(actor, id),
    earlierDisclosures(actor, id),
    getTranslations('follow-along.disclosure'),
  ])
  const standing = all.filter(({ sheet }) => sheet.takenBackAt === null)
  const takenBack = all.filter(({ sheet }) => sheet.takenBackAt !== null)
  const talksOf = ({ sheet }: (typeof all)[number]) =>
    talksAbout([
      ...earlier.filter(({ disclosureId }) => disclosureId === sheet.id),
      { ...sheet, wasPutRight: false, disclosureId: sheet.id },
    ]).length
  const hasGeneral = standing.some(({ sheet }) => sheet.isGeneral)
  const isWritten = (job: Job) => standing.some(({ sheet }) => isAboutJob(sheet, job))
  const open = jobs.filter((job) => job.endedAt === null && !isWritten(job))
  const choices = open.map((job) => ({ value: job.id, label: job.employerName ?? job.title }))
  const about = { name, language, today: actor.today }

  return (
    <section id="disclosure" className="mt-10 scroll-mt-8">
      <h2>{t('heading')}</h2>
      <p className="mt-1 max-w-[60ch]">{t('nobodyMust', { name })}</p>
      <p className="max-w-[60ch] text-ink-soft">{t('private', { name })}</p>
      {standing.map(({ sheet, by }) => (
        <WorksheetCard key={sheet.id} {...{ id, name, sheet, by, today: actor.today }} talks={talksOf({ sheet, by })} />
      ))}
      <div className="no-print">
        <ActForm
          action={writeGeneralAction}
          commandId={newId()}
          version={0}
          hidden={{ clientId: id }}
          shows={!hasGeneral}
          label={t('writeGeneral')}
        >
          <Fold summary={t('writeGeneral')}>
            <div className="mt-1 flex flex-col items-start gap-5 pb-3">
              <p className="max-w-[60ch] text-ink-soft">{t('generalIntro')}</p>
              <WorksheetFields {...about} />
              <Send>{t('save')}</Send>
            </div>
          </Fold>
        </ActForm>
        <ActForm action={writeDisclosureAction} commandId={newId()} hidden={{ clientId: id }} label={t('add')}>
          <Fold summary={t('add')}>
            <div className="mt-2 flex flex-col items-start gap-5 pb-3">
              {choices.length > 0 && (
                <ChoiceField
                  name="placementId"
                  label={t('whichEmployer')}
                  choices={choices}
                  none={t('anotherEmployer')}
                  initial={choices.length === 1 ? [choices[0]?.value ?? ''] : []}
                />
              )}
              <EmployerField
                label={t(choices.length > 0 ? 'employerName' : 'whichEmployer')}
                className="w-full max-w-sm"
              />
              <WorksheetFields {...about} />
              <Send>{t('save')}</Send>
            </div>
          </Fold>
        </ActForm>
        {takenBack.length > 0 && (
          <ul>
            {takenBack.map(({ sheet }) => (
              <li key={sheet.id}>
                <a
                  href={`/people/${id}/work/agreements/disclosure/${sheet.id}`}
                  className="inline-block py-2.5 text-[0.94rem] text-ink-soft underline"
                >
                  {t('wasTakenBackShort')}: {sheet.isGeneral ? t('general') : sheet.employerName}
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  )
}
