import { getLocale, getTranslations } from 'next-intl/server'
import type { Colleague } from '#lib/clients/queries/everybody'
import type { LeaveWithCover } from '#lib/cover/queries/board'
import { addDays, carrierOf, type Day, daysBetween, weekdayOf } from '#lib/shared/day'
import { formatsOf } from '../components/day-words.ts'
import type { CoverWords } from './cover-words.ts'

const WEEKS = 8
const DAY_WIDTH = 10
const WIDTH = WEEKS * 7 * DAY_WIDTH

type Props = { team: Colleague[]; leaves: LeaveWithCover[]; words: CoverWords; today: Day }

/** The team's next eight weeks: who is here and who is away. Time runs to the right. */
export async function TeamStrip({ team, leaves, words, today }: Props) {
  const t = await getTranslations('leave')
  const monday = addDays(today, 1 - weekdayOf(today))
  const last = addDays(monday, WEEKS * 7 - 1)
  const weeks = Array.from({ length: WEEKS }, (_, week) => addDays(monday, week * 7))
  const { tick: label, relative } = formatsOf(await getLocale())
  const shown = leaves.filter(({ fromDay }) => fromDay <= last)
  return (
    <figure>
      <div aria-hidden="true" className="grid grid-cols-8 text-[0.8rem] text-ink-soft md:ml-40">
        {weeks.map((week, number) => (
          <span
            key={week}
            className={`whitespace-nowrap ${number % 2 === 1 ? 'invisible overflow-hidden md:visible md:overflow-visible' : ''}`}
          >
            {label.format(carrierOf(week))}
          </span>
        ))}
      </div>
      <ul className="border-line border-t">
        {team.map((member) => {
          const own = shown.filter(({ accountId }) => accountId === member.accountId)
          const said = own.length > 0 ? own.map(words.span).join('; ') : 'none'
          return (
            <li key={member.accountId} className="items-center border-line border-b py-1.5 last:border-b-0 md:flex">
              <span className="block md:w-40 md:flex-none">{member.name}</span>
              <span className="sr-only">{t('strip', { days: said })}</span>
              <Strip days={own} monday={monday} today={today} />
            </li>
          )
        })}
      </ul>
      <div className="md:ml-40">
        <svg aria-hidden="true" className="block h-5 w-full overflow-visible fill-harbour text-[0.8rem]">
          <text x={`${((daysBetween(monday, today) * DAY_WIDTH) / WIDTH) * 100}%`} y="1em">
            {relative.format(0, 'day')}
          </text>
        </svg>
      </div>
    </figure>
  )
}

function Strip({ days, monday, today }: { days: LeaveWithCover[]; monday: Day; today: Day }) {
  const at = (day: Day) => Math.min(Math.max(0, daysBetween(monday, day)) * DAY_WIDTH, WIDTH)
  return (
    <svg
      viewBox={`0 0 ${WIDTH} 20`}
      className="h-5 w-full min-w-0 flex-1"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {Array.from({ length: WEEKS + 1 }, (_, week) => week * 7 * DAY_WIDTH).map((x) => (
        <line key={x} x1={x} x2={x} y1="0" y2="20" className="stroke-line" strokeWidth="1" />
      ))}
      <line x1="0" x2={WIDTH} y1="10" y2="10" className="stroke-line" strokeWidth="1" />
      {days.map(({ id, fromDay, toDay }) => (
        <rect
          key={id}
          x={at(fromDay)}
          y="4"
          width={at(addDays(toDay, 1)) - at(fromDay)}
          height="12"
          rx="3"
          className="fill-edge"
        />
      ))}
      <line x1={at(today)} x2={at(today)} y1="0" y2="20" className="stroke-harbour" strokeWidth="2" />
    </svg>
  )
}
