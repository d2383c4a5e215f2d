import { getTranslations } from 'next-intl/server'
import type { EmployerStep } from '#lib/employers/queries/mine'
import type { Day } from '#lib/shared/day'
import { dayWords } from '../components/day-words.ts'
import { POINT } from '../components/point.ts'

/** As many as are read at a glance; the others are where employers are. */
const AT_A_GLANCE = 3

/** What the reader said they would do with employers by now. */
export async function Promised({ steps, today }: { steps: EmployerStep[]; today: Day }) {
  const [t, days] = await Promise.all([getTranslations('today'), dayWords(today)])
  if (steps.length === 0) return null
  return (
    <section className="mt-8">
      <h2 className="mb-2">{t('promisedHeading')}</h2>
      <ul aria-label={t('promisedHeading')} className="border-line border-t">
        {steps.slice(0, AT_A_GLANCE).map(({ contactId, employer, nextStep, nextDay, client }) => (
          <li key={contactId} className="border-line border-b py-3">
            <a href={`/employers/${employer.id}`} className="row-link">
              {employer.name}
            </a>
            <p className="text-[0.96rem]">{nextStep}</p>
            <p className="text-[0.9rem] text-ink-soft">
              {[nextDay && days.inText(nextDay), client?.name].filter(Boolean).join(POINT)}
            </p>
          </li>
        ))}
      </ul>
      <a href="/employers" className="line-link">
        {t('promisedAll', { count: steps.length })}
      </a>
    </section>
  )
}
