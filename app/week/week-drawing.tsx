import { getLocale } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import type { Placed, Week, WeekDay } from '#lib/appointments/rules/week'
import type { Shown } from '#lib/appointments/shown'
import { carrierOf, type Day } from '#lib/shared/day'
import { formatsOf } from '../components/day-words.ts'
import { POINT } from '../components/point.ts'
import { type MeetingWords, meetingWords, pathOf } from '../people/[id]/appointments/meeting-words.ts'

type Props = { actor: StaffActor; week: Week<Shown>; away: { fromDay: Day; toDay: Day }[] }

/** For so many there is a class; what is wider still only loses the meeting across all of them. */
const MOST_LANES = 4

/**
 * On a desk and on paper the days stand side by side, with no more hours than they need; on a phone they follow each other.
 * Rows are set by class, since the page allows no styles of its own.
 */
export async function WeekDrawing({ actor, week, away }: Props) {
  const [words, locale] = await Promise.all([meetingWords(actor), getLocale()])
  const isAway = (day: Day) => away.some(({ fromDay, toDay }) => fromDay <= day && day <= toDay)
  return (
    <div className={`week days-${week.days.length}`}>
      <ol className="week-hours" aria-hidden="true">
        {week.hours.map(({ hour, row, isQuiet }) => (
          <li key={hour} className={`at-${row} lasts-2 ${isQuiet ? 'quiet' : ''}`}>
            {hour}
          </li>
        ))}
      </ol>
      {week.days.map((day) => (
        <DayColumn
          key={day.day}
          day={day}
          today={actor.today}
          isAway={isAway(day.day)}
          isWeekFree={week.rows === 0}
          formats={formatsOf(locale)}
          words={words}
        />
      ))}
    </div>
  )
}

type ColumnProps = {
  day: WeekDay<Shown>
  today: Day
  isAway: boolean
  /** That is said once, of the whole of it. */
  isWeekFree: boolean
  formats: ReturnType<typeof formatsOf>
  words: MeetingWords
}

function DayColumn({ day: { day, meetings, lanes }, today, isAway, isWeekFree, formats, words }: ColumnProps) {
  const { t } = words
  const [weekday, date] = [formats.weekday, formats.short].map((format) => format.format(carrierOf(day)))
  return (
    <section
      className={`week-day ${meetings.length === 0 ? 'empty' : ''} ${day === today ? 'today' : ''} ${isAway ? 'away' : ''}`}
      aria-labelledby={`d${day}`}
    >
      <header className="week-head">
        <h2 id={`d${day}`}>
          <span className="inline-block first-letter:uppercase">{weekday}</span>{' '}
          <span className="week-date">{date}</span>
          {day === today && <span className="text-harbour"> {t('today')}</span>}
        </h2>
        {isAway && <p className="text-[0.9rem] text-ink-soft">{t('away')}</p>}
        {meetings.length === 0 && !isAway && !isWeekFree && <p className="week-free">{t('dayFree')}</p>}
        {day >= today && (
          <a
            href={`/week/plan?day=${day}`}
            className="week-plan no-print"
            aria-label={t('planOn', { day: `${weekday} ${date}` })}
          >
            +
          </a>
        )}
      </header>
      {meetings.length > 0 && (
        <ol className={`week-list lanes-${Math.min(lanes, MOST_LANES)}`}>
          {meetings.map((placed) => (
            <Place key={pathOf(placed.meeting)} placed={placed} words={words} />
          ))}
        </ol>
      )}
    </section>
  )
}

function Place({ placed, words }: { placed: Placed<Shown>; words: MeetingWords }) {
  const { meeting, row, rows, beside, freeBefore, sameTime } = placed
  const { t } = words
  const standing = words.standing(meeting)
  return (
    <li className={`at-${row} lasts-${rows} ${beside ? '' : 'whole'}`}>
      {freeBefore > 0 && (
        <p className="week-gap">{t('freeFor', { hours: Math.floor(freeBefore / 60), minutes: freeBefore % 60 })}</p>
      )}
      <a href={pathOf(meeting)} className={`week-meeting ${meeting.state}`}>
        <span className="week-time">
          {meeting.time}–{meeting.until}
        </span>
        <strong>{meeting.name}</strong>
        <span className="week-facts">{words.facts(meeting).join(POINT)}</span>
        {standing && <span className="week-facts">{standing}</span>}
        {sameTime.length > 0 && (
          <span className="week-also">{t('sameTimeAs', { names: sameTime.map(({ name }) => name).join(', ') })}</span>
        )}
      </a>
    </li>
  )
}
