import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import type { Interview } from '#lib/job-search/interview-of-person'
import { COMPANY, INTERVIEW_KINDS, isMovedBack } from '#lib/job-search/rules'
import { newId } from '#lib/shared/ids'
import { Send } from '../../../../components/act-form.tsx'
import { choicesOf } from '../../../../components/choices.ts'
import { ChoiceField, TextField } from '../../../../components/fields.tsx'
import { Fold } from '../../../../components/fold.tsx'
import type { ApplicationWords } from '../application-words.ts'
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

type Initial = Pick<Interview, 'kind' | 'minutes' | 'whereabouts' | 'withWhom' | 'company'>

/** What is arranged beside the day: nothing of it but the kind has to be said. */
export async function InterviewFields({ words: { t, name }, initial }: { words: ApplicationWords; initial?: Initial }) {
  const form = await getTranslations('form')
  const theirsLabel = form('theirs')
  return (
    <>
      <ChoiceField
        name="kind"
        label={t('interviewKind')}
        choices={choicesOf(INTERVIEW_KINDS, (kind) => t(`interviewKinds.${kind}`))}
        initial={[initial?.kind ?? 'interview']}
        theirsLabel={theirsLabel}
      />
      <ChoiceField
        name="company"
        label={t('companyLabel')}
        choices={choicesOf(COMPANY, (company) => t(`company.${company}`, { name }))}
        initial={[initial?.company ?? 'not_settled']}
        theirsLabel={theirsLabel}
      />
      <div className="grid w-full gap-4 sm:grid-cols-2">
        <TextField
          name="whereabouts"
          label={t('whereabouts')}
          longest={120}
          initial={initial?.whereabouts}
          theirsLabel={theirsLabel}
        />
        <TextField
          name="withWhom"
          label={t('withWhom')}
          longest={120}
          initial={initial?.withWhom}
          theirsLabel={theirsLabel}
        />
      </div>
      <TextField
        name="minutes"
        type="number"
        label={t('minutes')}
        initial={initial?.minutes?.toString()}
        theirsLabel={theirsLabel}
        className="w-52"
      />
    </>
  )
}
