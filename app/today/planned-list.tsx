import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import type { Shown } from '#lib/appointments/shown'
import type { Day } from '#lib/shared/day'
import { POINT } from '../components/point.ts'
import { type MeetingWords, meetingWords, pathOf } from '../people/[id]/appointments/meeting-words.ts'
import { MetForm } from '../people/[id]/appointments/met-form.tsx'
import { type Interview, InterviewRow } from './interview-row.tsx'

type Props = { actor: StaffActor; planned: Shown[]; interviews: Interview[] }

/** Today's meetings and interviews, and those of the last days of which nobody has said yet what became of them. */
export async function PlannedList({ actor, planned, interviews }: Props) {
  const [t, words] = await Promise.all([getTranslations('today'), meetingWords(actor)])
  const on = (isMeant: (one: { day: Day }) => boolean) => ({
    meetings: planned.filter(isMeant),
    talks: interviews.filter(isMeant),
  })
  const groups = [
    { heading: t('plannedHeading'), ...on(({ day }) => day === actor.today) },
    { heading: t('untoldHeading'), ...on(({ day }) => day < actor.today) },
  ].filter(({ meetings, talks }) => meetings.length + talks.length > 0)
  return groups.map(({ heading, meetings, talks }) => (
    <section key={heading} className="mb-7">
      <h2 className="mb-2">{heading}</h2>
      <ul aria-label={heading} className="border-line border-t">
        {meetings.map((meeting) => (
          <PlannedRow
            key={meeting.seriesId ? `${meeting.seriesId} ${meeting.day}` : meeting.id}
            actor={actor}
            meeting={meeting}
            words={words}
          />
        ))}
        {talks.map((interview) => (
          <InterviewRow key={interview.id} actor={actor} interview={interview} />
        ))}
      </ul>
    </section>
  ))
}

function PlannedRow({ actor, meeting, words }: { actor: StaffActor; meeting: Shown; words: MeetingWords }) {
  const { t, days, facts, standing } = words
  const isOpen = meeting.state === 'planned'
  const { clientId, name, day, time, until } = meeting
  return (
    <li className="grid gap-x-6 gap-y-2 border-line border-b py-3 pl-5 md:grid-cols-[minmax(0,1fr)_auto] md:items-center">
      <div>
        <a href={pathOf(meeting)} className="row-link tabular-nums">
          {day === actor.today ? `${time}–${until}` : `${days.weekday(day)} ${time}`}
        </a>{' '}
        <a href={`/people/${clientId}`} className="row-link">
          {name}
        </a>
        <p className="text-[0.94rem] text-ink-soft">{facts(meeting).join(POINT)}</p>
        {!isOpen && <p className="text-[0.94rem]">{standing(meeting)}</p>}
      </div>
      <div className="flex flex-wrap items-start gap-2 md:max-w-72 md:justify-end lg:max-w-none lg:flex-nowrap">
        <MetForm actor={actor} meeting={meeting} words={words} />
        {isOpen && (
          <a href={pathOf(meeting)} className="button" aria-label={t('otherwiseName', { name, time })}>
            {t('otherwise')}
          </a>
        )}
      </div>
    </li>
  )
}
