import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import type { EmployerStep } from '#lib/employers/queries/mine'
import { newId } from '#lib/shared/ids'
import { dayWords } from '../components/day-words.ts'
import { POINT } from '../components/point.ts'
import { StepsForm } from './steps-form.tsx'

/** What one said one would do with employers: each with the day one said, and done in one tap. */
export async function StepsList({ actor, steps }: { actor: StaffActor; steps: EmployerStep[] }) {
  const [t, days] = await Promise.all([getTranslations('employers'), dayWords(actor.today)])
  const when = (day: string | null) =>
    day === null ? 'none' : day < actor.today ? 'past' : day === actor.today ? 'today' : 'coming'
  return (
    <section className="mb-8">
      <h2 className={steps.length > 0 ? 'mb-2' : 'sr-only'}>{t('steps')}</h2>
      <StepsForm
        commandId={newId()}
        words={{ form: t('steps'), done: t('stepDone'), undo: t('stepUndo') }}
        steps={steps.map(({ contactId, nextStep }) => ({ contactId, step: nextStep }))}
      >
        {steps.map(({ contactId, employer, nextStep, nextDay, client }) => (
          <div key={contactId} className="min-w-0">
            <p className="font-semibold">{nextStep}</p>
            <p className="text-[0.94rem] text-ink-soft">
              <a href={`/employers/${employer.id}`} className="word-link">
                {employer.name}
              </a>
              {client && `${POINT}${t('stepFor', { name: client.name })}`}
              {POINT}
              {t('stepDay', { when: when(nextDay), day: nextDay ? days.weekday(nextDay) : '' })}
            </p>
          </div>
        ))}
      </StepsForm>
    </section>
  )
}
