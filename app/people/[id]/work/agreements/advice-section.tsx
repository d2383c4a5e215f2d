import type { StaffActor } from '#lib/access/actor'
import { adviceOfPerson, adviceToOffer } from '#lib/follow-along/queries'
import { newId } from '#lib/shared/ids'
import { ActForm, Send } from '../../../../components/act-form.tsx'
import { Fold } from '../../../../components/fold.tsx'
import { noteAdviceAction } from './actions.ts'
import { AdviceFields } from './advice-fields.tsx'
import { AdviceOffer } from './advice-offer.tsx'
import { adviceWords } from './advice-words.ts'
import type { Job } from './job-words.ts'

type Props = { actor: StaffActor; id: string; name: string; jobs: Job[]; forJob: string | string[] | undefined }

/** Advice on what work does to benefits: a fact with a day, never a sum. */
export async function AdviceSection({ actor, id, name, jobs, forJob }: Props) {
  const [all, offers, words] = await Promise.all([
    adviceOfPerson(actor, id),
    adviceToOffer(actor, id),
    adviceWords(actor.today, jobs),
  ])
  const { t } = words
  const offerFor = (placementId: string) => offers.find((offer) => offer.placementId === placementId)
  const asked = jobs.find((job) => job.id === forJob)
  const begun = asked && {
    ...{ placementId: asked.id, occasion: offerFor(asked.id)?.occasion ?? 'before_start', state: 'held' as const },
  }
  return (
    <section id="advice" className="mt-10 scroll-mt-8">
      <h2>{t('heading')}</h2>
      <p className="mt-1 max-w-[60ch] text-ink-soft">
        {t('intro')} {t('noAmounts')}
      </p>
      {jobs.map((job) => (
        <AdviceOffer key={job.id} {...{ actor, id, name, job, offer: offerFor(job.id) }} />
      ))}
      {all.length === 0 && <p className="my-3 border-line border-y py-4 text-ink-soft">{t('nothing')}</p>}
      {all.length > 0 && (
        <ol className="mt-2 border-line border-t">
          {all.map(({ advice }) => (
            <li key={advice.id} className={`border-line border-b py-3 ${advice.takenBackAt ? 'no-print' : ''}`}>
              <a
                href={`/people/${id}/work/agreements/advice/${advice.id}`}
                className={`row-link ${advice.takenBackAt ? 'line-through' : ''}`}
              >
                {words.title(advice)}
              </a>
              <p className="text-[0.96rem] text-ink-soft">{words.line(advice)}</p>
              {advice.reporting && (
                <p className="max-w-[60ch] whitespace-pre-wrap">{t('reportingLine', { words: advice.reporting })}</p>
              )}
              {advice.words && <p className="max-w-[60ch] whitespace-pre-wrap">{advice.words}</p>}
            </li>
          ))}
        </ol>
      )}
      <div id="note-advice" className="no-print mt-3 scroll-mt-8">
        <ActForm action={noteAdviceAction} commandId={newId()} hidden={{ clientId: id }} label={t('note')}>
          <Fold summary={t('note')} open={begun !== undefined}>
            <div key={asked?.id} className="mt-2 flex flex-col items-start gap-5 pb-3">
              <AdviceFields
                today={actor.today}
                jobs={jobs.map((job) => ({ id: job.id, name: words.jobName(job) }))}
                initial={begun}
              />
              <Send>{t('save')}</Send>
            </div>
          </Fold>
        </ActForm>
      </div>
    </section>
  )
}
