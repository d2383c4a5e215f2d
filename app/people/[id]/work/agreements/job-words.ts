import { getTranslations } from 'next-intl/server'
import type { jobsOfPerson } from '#lib/follow-along/queries'
import type { Day } from '#lib/shared/day'
import { dayWords } from '../../../../components/day-words.ts'
import { POINT } from '../../../../components/point.ts'

export type Job = Awaited<ReturnType<typeof jobsOfPerson>>[number]

/** A job as one speaks of it here: its name, and where it stands. */
export async function jobWords(today: Day) {
  const [t, days] = await Promise.all([getTranslations('follow-along'), dayWords(today)])

  function standing({ startDay, hours, endedAt, endedOn }: Job): string {
    const begun = startDay && t(startDay > today ? 'job.from' : 'job.since', { day: days.short(startDay) })
    const ended = endedOn ? t('job.endedOn', { day: days.short(endedOn) }) : t('job.ended')
    return [begun, hours && t('job.hours', { hours }), endedAt && ended].filter(Boolean).join(POINT)
  }

  return {
    standing,
    name: ({ title, employerName }: Job) => (employerName ? `${title}, ${employerName}` : title),
  }
}
