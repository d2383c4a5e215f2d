import { getTranslations } from 'next-intl/server'
import { type Day, daysBetween } from '#lib/shared/day'
import type { HeldPause } from '#lib/team/rules'
import { dayWords } from '../components/day-words.ts'

const WIDTH = 600

/** From when to when the strips below run. */
export async function StripDays({ since, today }: { since: Day; today: Day }) {
  const [t, days] = await Promise.all([getTranslations('team'), dayWords(today)])
  return (
    <p
      className="flex justify-between text-[0.8rem] text-ink-soft lg:ml-[calc((100%-2rem)*2/3+2rem)]"
      aria-hidden="true"
    >
      <span>{days.short(since)}</span>
      <span>{t('now')}</span>
    </p>
  )
}

/** One pause as a stretch of water, with the days on which somebody was in touch. Time runs to the right. */
export async function PauseStrip({ pause, since, today }: { pause: HeldPause; since: Day; today: Day }) {
  const [t, days] = await Promise.all([getTranslations('team'), dayWords(today)])
  const span = daysBetween(since, today)
  const at = (day: Day) => Math.round((Math.max(0, daysBetween(since, day)) / span) * WIDTH)
  const [from, to] = [at(pause.fromDay), at(pause.endedOn ?? today)]
  const last = pause.touches.at(-1)
  const words = t.rich('pauseLine', {
    person: (name) => (
      <a href={`/people/${pause.clientId}`} className="row-link">
        {name}
      </a>
    ),
    name: pause.name,
    open: pause.endedOn ? 'no' : 'yes',
    ...days.span(pause.fromDay, pause.endedOn ?? pause.fromDay),
    count: new Set(pause.touches).size,
    last: last ? days.inText(last) : 'none',
  })
  return (
    <li className="min-h-11 items-center gap-x-8 border-line border-b py-2 lg:grid lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)] lg:py-1">
      <p className="lg:text-[0.94rem]">{words}</p>
      <svg
        viewBox={`0 0 ${WIDTH} 24`}
        className="mt-1 h-6 w-full lg:mt-0"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <line x1="0" x2={WIDTH} y1="12" y2="12" className="stroke-line" strokeWidth="1" />
        <rect x={from} y="5" width={Math.max(3, to - from)} height="14" rx="4" className="fill-tide-wave" />
        {[...new Set(pause.touches)].map((day) => (
          <line key={day} x1={at(day)} x2={at(day)} y1="1" y2="23" className="stroke-ink" strokeWidth="3" />
        ))}
      </svg>
    </li>
  )
}
