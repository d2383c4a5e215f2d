import { getLocale } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import { type Card, interviewsOfPerson, stepsOfPerson } from '#lib/job-search/queries'
import { nextDayAfter, searchWeek } from '#lib/job-search/rules/week'
import { addDays, carrierOf, type Day, mondayOf, weekNumberOf } from '#lib/shared/day'
import { formatsOf } from '../../../components/day-words.ts'
import { POINT } from '../../../components/point.ts'
import { WeekLinks } from '../../../week/week-links.tsx'
import type { ApplicationWords } from './application-words.ts'

type Props = { actor: StaffActor; clientId: string; cards: Card[]; monday: Day; words: ApplicationWords }

/** One week of the search: what is coming, until when one can apply, and what was done, by whom. */
export async function Week({ actor, clientId, cards, monday, words }: Props) {
  const { t, onHold } = words
  const sunday = addDays(monday, 6)
  const [interviews, steps, locale] = await Promise.all([
    interviewsOfPerson(actor, clientId),
    stepsOfPerson(actor, clientId, { from: monday, to: sunday }),
    getLocale(),
  ])
  const known = { interviews, applications: cards, onHold }
  const week = searchWeek(monday, { ...known, steps })
  const isEmpty = week.every((day) => day.interviews.length + day.deadlines.length + day.steps.length === 0)
  const next = isEmpty ? nextDayAfter(sunday, known) : undefined
  const { short, shortWithYear, weekday } = formatsOf(locale)
  const range = monday.slice(0, 4) === actor.today.slice(0, 4) ? short : shortWithYear
  const weekOf = (day: Day) => `/people/${clientId}/search?view=week&from=${day}#applications`
  const at = (applicationId: string) => `/people/${clientId}/search/${applicationId}`
  const where = (employerName: string | null) => (employerName ? `${POINT}${employerName}` : '')
  return (
    <>
      <div className="mb-3 flex flex-wrap items-center justify-between gap-x-6">
        <h3>
          {t('weekTitle', {
            number: String(weekNumberOf(monday)),
            range: range.formatRange(carrierOf(monday), carrierOf(sunday)),
          })}
        </h3>
        <WeekLinks
          label={t('weeks')}
          before={weekOf(addDays(monday, -7))}
          now={`/people/${clientId}/search?view=week#applications`}
          after={weekOf(addDays(monday, 7))}
          isNow={monday === mondayOf(actor.today)}
        />
      </div>
      {onHold && <p className="mb-2 text-tide">{t('weekOnHold')}</p>}
      {isEmpty && (
        <p className="mb-3 text-ink-soft">
          {t('weekEmpty')}{' '}
          {next && (
            <a href={weekOf(mondayOf(next))} className="word-link no-print">
              {t('weekNext', { day: words.days.inText(next) })}
            </a>
          )}
        </p>
      )}
      <ol className="search-week">
        {week.map(({ day, interviews: meetings, deadlines, steps: done }) => (
          <li key={day} className={day === actor.today ? 'is-today' : undefined}>
            <h4>
              <span className="inline-block first-letter:uppercase">{weekday.format(carrierOf(day))}</span>{' '}
              <span className="font-normal text-ink-soft">{short.format(carrierOf(day))}</span>
              {day === actor.today && <span className="sr-only"> {t('today')}</span>}
            </h4>
            <ul>
              {meetings.map((one) => (
                <li key={one.id} className="week-interview">
                  <a href={at(one.applicationId)} className="row-link">
                    {one.time && <span className="tabular-nums">{one.time} </span>}
                    {one.title}
                  </a>
                  <p className="card-fact">
                    {t(`interviewKinds.${one.kind}`)}
                    {where(one.employerName)}
                  </p>
                  {words.became(one.state, one.day) && <p className="card-fact">{words.became(one.state, one.day)}</p>}
                </li>
              ))}
              {deadlines.map((one) => (
                <li key={one.id} className="week-deadline">
                  <a href={at(one.id)} className="row-link">
                    {one.title}
                  </a>
                  <p className="card-fact">
                    {t('lastDay')}
                    {where(one.employerName)}
                  </p>
                </li>
              ))}
              {done.map((step) => (
                <li key={step.id} className="week-step">
                  <a href={at(step.applicationId)} className="row-link">
                    {step.title}
                  </a>
                  <p className="card-fact">
                    {t('reached', { stage: step.stage })}
                    {step.ledBy && `${POINT}${words.led(step.ledBy)}`}
                    {step.firstTime && `${POINT}${t('firstTimeMark')}`}
                  </p>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </>
  )
}
