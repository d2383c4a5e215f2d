import { getTranslations } from 'next-intl/server'
import type { myAppointments } from '#lib/appointments/queries'
import type { Day } from '#lib/shared/day'
import { capital, dayWords } from '../components/day-words.ts'

/** What fits a screen without becoming a timetable. */
const SHOWN = 2

type Props = { meetings: Awaited<ReturnType<typeof myAppointments>>; today: Day; near: string }

/** When, where and with whom we meet next. */
export async function NextMeetings({ meetings, today, near }: Props) {
  const [t, days] = await Promise.all([getTranslations('my'), dayWords(today)])
  if (meetings.length === 0) return null
  return (
    <section className="mb-8">
      <h2 className="mb-1">{t('nextHeading')}</h2>
      <ul>
        {meetings.slice(0, SHOWN).map(({ key, day, time, place, whereabouts, withWhom, keeper }) => (
          <li key={key} className="mb-3">
            <p className="font-semibold text-lg">{t('nextAt', { day: days.heading(day), time })}</p>
            <p>
              {[whereabouts ?? (place && t(`places.${place}`)), keeper && t('nextWith', { name: keeper })]
                .filter(Boolean)
                .join('. ')}
            </p>
            {!keeper && <p>{t('nextUnsaid')}</p>}
            {withWhom && <p>{t('nextAlso', { who: capital(withWhom) })}</p>}
          </li>
        ))}
      </ul>
      <p className="text-[0.94rem] text-ink-soft">{t('nextOther', { name: near })}</p>
    </section>
  )
}
