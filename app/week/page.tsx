import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { listView } from '#lib/access/client-view'
import { signedInStaff } from '#lib/access/signed-in'
import { appointmentsBetween, awayBetween } from '#lib/appointments/queries'
import { stillInWeek, weekOf } from '#lib/appointments/rules/week'
import { asWalker } from '#lib/cover/queries'
import { interviewsPlanned } from '#lib/job-search/queries/of-reach'
import { addDays, carrierOf, isDay, mondayOf, weekNumberOf } from '#lib/shared/day'
import { formatsOf } from '../components/day-words.ts'
import { InterviewRow } from '../today/interview-row.tsx'
import './week.css'
import { WeekDrawing } from './week-drawing.tsx'
import { WeekLinks } from './week-links.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('appointments'))('week') }
}

export default async function WeekPage({ searchParams }: { searchParams: Promise<{ from?: string | string[] }> }) {
  const actor = await asWalker(await signedInStaff())
  if (!actor) notFound()
  const { from } = await searchParams
  const monday = mondayOf(typeof from === 'string' && isDay(from) ? from : actor.today)
  const sunday = addDays(monday, 6)
  const [meetings, interviews, away, t, h, locale] = await Promise.all([
    listView(
      actor,
      'week',
      () => appointmentsBetween(actor, monday, sunday),
      ({ clientId }) => clientId,
    ),
    listView(
      actor,
      'week.interviews',
      () => interviewsPlanned(actor, monday, sunday),
      ({ clientId }) => clientId,
    ),
    awayBetween(actor, monday, sunday),
    getTranslations('appointments'),
    getTranslations('weeks'),
    getLocale(),
  ])
  const week = weekOf(monday, meetings.filter(stillInWeek))
  const inLeave = meetings.filter(
    ({ accountId, day, state }) =>
      state === 'planned' &&
      accountId === actor.accountId &&
      away.some((days) => days.fromDay <= day && day <= days.toDay),
  )
  const { short, shortWithYear } = formatsOf(locale)
  const range = monday.slice(0, 4) === actor.today.slice(0, 4) ? short : shortWithYear
  const link = (days: number) => `/week?from=${addDays(monday, days)}`

  return (
    <div className="week-page">
      <div className="mb-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
        <h1>
          {t('weekTitle', {
            number: String(weekNumberOf(monday)),
            range: range.formatRange(carrierOf(monday), carrierOf(sunday)),
          })}
        </h1>
        <WeekLinks
          label={t('weeks')}
          before={link(-7)}
          now="/week"
          after={link(7)}
          isNow={monday === mondayOf(actor.today)}
        />
        <a href="/week/plan" className="button button-main week-act no-print">
          {t('plan')}
        </a>
      </div>
      {inLeave.length > 0 && (
        <p className="no-print mb-4 border-harbour border-l-4 pl-3">
          {t('weekInLeave', { count: inLeave.length })}{' '}
          <a href="/cover#meetings" className="word-link block w-fit py-2">
            {t('weekInLeaveLink')}
          </a>
        </p>
      )}
      {week.rows === 0 && <p className="mb-4 max-w-[60ch] text-ink-soft">{t('weekEmpty')}</p>}
      <WeekDrawing actor={actor} week={week} away={away} />
      {interviews.length > 0 && (
        <section className="mt-6">
          <h2 className="mb-1">{t('weekInterviews')}</h2>
          <ul className="border-line border-t">
            {interviews.map((interview) => (
              <InterviewRow key={interview.id} actor={actor} interview={interview} />
            ))}
          </ul>
        </section>
      )}
      {monday <= actor.today && (
        <p className="no-print mt-4">
          <a href={`/week/hours?from=${monday}`} className="line-link">
            {h('link')}
          </a>
        </p>
      )}
    </div>
  )
}
