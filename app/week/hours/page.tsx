import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { signedInStaff } from '#lib/access/signed-in'
import { awayBetween } from '#lib/appointments/queries'
import { addDays, carrierOf, dayAt, isDay, mondayOf, weekNumberOf } from '#lib/shared/day'
import { newId } from '#lib/shared/ids'
import { weekOfMine, weeksUntold } from '#lib/weeks/queries'
import { dayWords, formatsOf } from '../../components/day-words.ts'
import { HoursForm } from './hours-form.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('weeks'))('title') }
}

/** Where one's own hours of a week went. */
export default async function HoursPage({ searchParams }: { searchParams: Promise<{ from?: string | string[] }> }) {
  const actor = await signedInStaff()
  if (actor.role !== 'specialist') notFound()
  const { from } = await searchParams
  const thisMonday = mondayOf(actor.today)
  const asked = typeof from === 'string' && isDay(from) ? mondayOf(from) : thisMonday
  const isToCome = asked > thisMonday
  const monday = isToCome ? thisMonday : asked
  const sunday = addDays(monday, 6)
  const [week, untold, away, t, locale, days] = await Promise.all([
    weekOfMine(actor, monday),
    weeksUntold(actor),
    awayBetween(actor, monday, sunday),
    getTranslations('weeks'),
    getLocale(),
    dayWords(actor.today),
  ])
  const { short } = formatsOf(locale)
  const range = (first: string) => short.formatRange(carrierOf(first), carrierOf(addDays(first, 6)))
  const numbered = (first: string) => t('week', { number: String(weekNumberOf(first)), range: range(first) })
  const link = (first: string) => `/week/hours?from=${first}`
  const others = untold.filter((one) => one !== monday)
  const [begins, ends] = [
    (day: string) => (day < monday ? monday : day),
    (day: string) => (day > sunday ? sunday : day),
  ]

  return (
    <>
      <div className="mb-2 flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
        <h1>{t('title')}</h1>
        <nav aria-label={t('weeks')} className="ends-line no-print flex flex-wrap items-center gap-x-2">
          <a href={link(addDays(monday, -7))} className="button button-quiet">
            {t('before')}
          </a>
          {monday < thisMonday && (
            <a href={link(addDays(monday, 7))} className="button button-quiet">
              {t('after')}
            </a>
          )}
        </nav>
      </div>
      <p className="font-semibold">{numbered(monday)}</p>
      {away.map(({ fromDay, toDay }) => (
        <p key={fromDay} className="text-tide">
          {t('away', { from: days.weekday(begins(fromDay)), to: days.weekday(ends(toDay)) })}
        </p>
      ))}
      <p className="mt-1 mb-4 max-w-[60ch] text-ink-soft">
        {week.told?.completedAt
          ? t('toldOn', { day: days.inText(dayAt(week.told.completedAt, actor.zone)) })
          : t('intro')}
      </p>
      <HoursForm key={monday} monday={monday} week={week} commandId={newId()} />
      {others.length > 0 && (
        <section className="no-print mt-8">
          <h2 className="mb-1">{t('untoldHeading')}</h2>
          <ul>
            {others.map((one) => (
              <li key={one}>
                <a href={link(one)} className="line-link">
                  {numbered(one)}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="no-print mt-6">
        <a href={`/week?from=${monday}`} className="line-link">
          {t('backToWeek')}
        </a>
      </p>
    </>
  )
}
