import type { StaffActor } from '#lib/access/actor'
import { isMovedBack } from '#lib/job-search/rules'
import { newId } from '#lib/shared/ids'
import { Send } from '../../../../components/act-form.tsx'
import { TextField } from '../../../../components/fields.tsx'
import { Fold } from '../../../../components/fold.tsx'
import type { ApplicationWords } from '../application-words.ts'
import { InterviewFields } from './interview-fields.tsx'
import { InterviewItem } from './interview-item.tsx'
import type { ApplicationRead } from './next-step.tsx'
import { PlanInterviewForm } from './plan-interview-form.tsx'

type Props = { actor: StaffActor; application: ApplicationRead; words: ApplicationWords; mayPlan: boolean }

/** Interviews, trial days and talks: those to come first, and what became of the others. */
export function Interviews({ actor, application: { id, stage, meetings }, words, mayPlan }: Props) {
  const { t } = words
  const all = meetings.map(({ interview }) => interview).filter((one) => !isMovedBack(one))
  const planned = all.filter(({ state }) => state === 'planned')
  const others = all.filter(({ state }) => state !== 'planned').toReversed()
  return (
    <section id="interviews" className="mt-10">
      <h2>{t('interviewsHeading')}</h2>
      {all.length > 0 && (
        <ol className="mt-2 border-line border-t">
          {[...planned, ...others].map((interview) => (
            <InterviewItem key={interview.id} actor={actor} interview={interview} words={words} />
          ))}
        </ol>
      )}
      <div className="no-print">
        <PlanInterviewForm
          commandId={newId()}
          applicationId={id}
          shows={mayPlan}
          words={{ form: t('planInterview'), undo: t('undo') }}
        >
          <Fold summary={t('planInterview')} open={stage === 'interview' && all.length === 0}>
            <div className="flex flex-col items-start gap-5 pb-2">
              <div className="flex flex-wrap gap-4">
                <TextField name="day" type="date" label={t('day')} />
                <TextField name="time" type="time" label={t('time')} />
              </div>
              <InterviewFields words={words} />
              <Send>{t('planIt')}</Send>
            </div>
          </Fold>
        </PlanInterviewForm>
      </div>
    </section>
  )
}
