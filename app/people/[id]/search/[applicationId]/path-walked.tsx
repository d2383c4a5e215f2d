import type { StaffActor } from '#lib/access/actor'
import { path } from '#lib/job-search/rules'
import { newId } from '#lib/shared/ids'
import { ActForm, Send } from '../../../../components/act-form.tsx'
import { TextField } from '../../../../components/fields.tsx'
import { Fold } from '../../../../components/fold.tsx'
import { POINT } from '../../../../components/point.ts'
import { correctApplicationStepAction, takeBackApplicationStepAction } from '../actions.ts'
import type { ApplicationWords } from '../application-words.ts'
import { type ApplicationRead, LedFields } from './next-step.tsx'

type Props = { actor: StaffActor; application: ApplicationRead; words: ApplicationWords }

/** Every step with its day and who led, the last first. What was taken back stays readable below. */
export function PathWalked({ actor, application: { steps, takenBackAt }, words }: Props) {
  const { t, days } = words
  const stands = path(steps.map(({ step, by }) => ({ ...step, by })))
  const gone = steps.filter(({ step }) => step.takenBackAt !== null)
  return (
    <section className="mt-10">
      <h2 className="mb-2">{t('pathHeading')}</h2>
      <ol className="border-line border-t">
        {stands.toReversed().map((step) => {
          const hidden = { stepId: step.id }
          const label = t('correctStep', { stage: step.stage, day: days.short(step.day) })
          return (
            <li key={step.id} className="border-line border-b py-3">
              <p>
                <strong>{t('reached', { stage: step.stage })}</strong>
                {`${POINT}${days.inText(step.day)}`}
                {step.ledBy && `${POINT}${words.led(step.ledBy)}`}
                {step.firstTime && (
                  <span className="text-lantern">
                    {POINT}
                    {t('firstTimeMark')}
                  </span>
                )}
              </p>
              {step.words && <p className="max-w-[70ch] whitespace-pre-wrap">{step.words}</p>}
              <p className="text-[0.92rem] text-ink-soft">{t('notedBy', { name: step.by })}</p>
              <div className="no-print flex flex-wrap items-start gap-x-6">
                <ActForm
                  action={correctApplicationStepAction}
                  commandId={newId()}
                  hidden={hidden}
                  shows={takenBackAt === null}
                  label={label}
                >
                  <Fold summary={t('putRight')}>
                    <div className="flex flex-col items-start gap-4 pb-2">
                      <LedFields words={words} initial={step} />
                      <TextField name="day" type="date" label={t('stepDay')} initial={step.day} max={actor.today} />
                      <TextField
                        name="words"
                        label={t('stepWords')}
                        lines={2}
                        longest={1000}
                        initial={step.words}
                        className="w-full max-w-lg"
                      />
                      <Send className="button">{t('save')}</Send>
                    </div>
                  </Fold>
                </ActForm>
                <ActForm
                  action={takeBackApplicationStepAction}
                  commandId={newId()}
                  hidden={hidden}
                  shows={takenBackAt === null && stands.length > 1}
                  label={t('takeBackStep', { stage: step.stage, day: days.short(step.day) })}
                >
                  <Send className="button button-quiet">{t('takeBackStepButton')}</Send>
                </ActForm>
              </div>
            </li>
          )
        })}
      </ol>
      {gone.length > 0 && (
        <details>
          <summary>{t('goneSteps', { count: gone.length })}</summary>
          <ul>
            {gone.map(({ step, by }) => (
              <li key={step.id} className="py-1 text-ink-soft">
                {[
                  t('reached', { stage: step.stage }),
                  days.short(step.day),
                  step.ledBy && words.led(step.ledBy),
                  step.words,
                  by,
                ]
                  .filter(Boolean)
                  .join(POINT)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
