import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import type { interviewsPlanned } from '#lib/job-search/queries/of-reach'
import { dayWords } from '../components/day-words.ts'
import { firstName } from '../components/first-name.ts'
import { POINT } from '../components/point.ts'

export type Interview = Awaited<ReturnType<typeof interviewsPlanned>>[number]

/** Somebody’s interview: theirs, whether one of us goes along or not. */
export async function InterviewRow({ actor, interview }: { actor: StaffActor; interview: Interview }) {
  const [t, s, days] = await Promise.all([
    getTranslations('today'),
    getTranslations('job-search'),
    dayWords(actor.today),
  ])
  const { clientId, applicationId, name, day, time, kind, title, employerName, whereabouts, company } = interview
  const when = day === actor.today ? (time ?? s(`interviewKinds.${kind}`)) : `${days.weekday(day)} ${time ?? ''}`
  const facts = [
    s(`interviewKinds.${kind}`),
    employerName ?? title,
    whereabouts,
    s(`company.${company}`, { name: firstName(name) }),
  ]
  return (
    <li className="grid gap-x-6 gap-y-2 border-line border-b py-3 pl-5 md:grid-cols-[minmax(0,1fr)_auto] md:items-center">
      <div>
        <a href={`/people/${clientId}/search/${applicationId}`} className="row-link tabular-nums">
          {when}
        </a>{' '}
        <a href={`/people/${clientId}`} className="row-link">
          {name}
        </a>
        <p className="text-[0.94rem] text-ink-soft">{facts.filter(Boolean).join(POINT)}</p>
      </div>
      <a
        href={`/people/${clientId}/search/${applicationId}`}
        className="button"
        aria-label={t(day > actor.today ? 'interviewAheadName' : 'interviewName', { name })}
      >
        {t(day > actor.today ? 'interviewAhead' : 'interviewOpen')}
      </a>
    </li>
  )
}
