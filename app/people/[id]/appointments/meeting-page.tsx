import { notFound } from 'next/navigation'
import type { StaffActor } from '#lib/access/actor'
import type { Which } from '#lib/appointments/forms'
import { appointmentWithHistory, seriesOfPerson } from '#lib/appointments/queries'
import { dayAt } from '#lib/shared/day'
import { firstName } from '../../../components/first-name.ts'
import { POINT } from '../../../components/point.ts'
import { ActForms } from './act-forms.tsx'
import { EarlierMeeting } from './earlier-meeting.tsx'
import { meetingWords } from './meeting-words.ts'
import { MetForm } from './met-form.tsx'
import { SeriesList } from './series-list.tsx'
import { SeriesMoveForm } from './series-move-form.tsx'

type Props = { actor: StaffActor; clientId: string; which: Which }

/** One meeting: when and where it is, what became of it, and everything one can do with it. */
export async function MeetingPage({ actor, clientId, which }: Props) {
  const [meeting, series, words] = await Promise.all([
    appointmentWithHistory(actor, which),
    seriesOfPerson(actor, clientId),
    meetingWords(actor),
  ])
  if (!meeting || meeting.clientId !== clientId) notFound()
  const { t, days } = words
  const name = firstName(meeting.name)
  const standing = words.standing(meeting)
  const facts = [
    [t('place'), [meeting.whereabouts, words.placeKind(meeting)].filter(Boolean).join(POINT)],
    [t('withWhom'), meeting.withWhom],
    [t('purpose'), meeting.purpose && t(`purposes.${meeting.purpose}`)],
    [t('words'), meeting.words],
    [t('keeper'), meeting.keeper],
    [t('sharing'), meeting.shared ? t('share') : t('notShared', { name })],
  ].filter(([, text]) => text)

  return (
    <>
      <p className="mb-2">
        <a href={`/people/${clientId}/appointments`} className="line-link">
          {t('back', { name })}
        </a>
      </p>
      <h1>{words.when(meeting)}</h1>
      <p className="text-lg">{meeting.name}</p>
      {standing && (
        <p className="mt-3 font-semibold">
          {standing}
          {meeting.movedTo && (
            <>
              {'. '}
              <a href={`/people/${clientId}/appointments/${meeting.movedTo.id}`} className="word-link">
                {t('movedTo', { day: days.heading(meeting.movedTo.day), time: meeting.movedTo.time })}
              </a>
            </>
          )}
        </p>
      )}
      <dl className="facts mt-4">
        {facts.map(([label, text]) => (
          <div key={label} className="contents">
            <dt className="text-ink-soft">{label}</dt>
            <dd className="mb-1 whitespace-pre-wrap">{text}</dd>
          </div>
        ))}
      </dl>
      {meeting.contactId && (
        <p className="mt-3">
          <a href={`/people/${clientId}/contacts/${meeting.contactId}`} className="line-link">
            {t('toContact')}
          </a>
        </p>
      )}
      <div className="no-print mt-5">
        <MetForm actor={actor} meeting={meeting} words={words} isMain />
      </div>
      {meeting.seriesId && meeting.state === 'planned' && <p className="mt-5 text-ink-soft">{t('onlyThisOne')}</p>}
      <ActForms actor={actor} meeting={meeting} words={words} />
      {meeting.seriesId && (
        <div className="no-print">
          <SeriesMoveForm actor={actor} meeting={meeting} series={series.find(({ id }) => id === meeting.seriesId)} />
        </div>
      )}
      <SeriesList actor={actor} series={series.filter(({ id }) => id === meeting.seriesId)} />
      {meeting.earlier.length > 0 && (
        <section className="mt-8">
          <h2 className="mb-2">{t('earlier')}</h2>
          <ol className="border-line border-t">
            {meeting.earlier.map((one) => (
              <li key={one.version} className="border-line border-b py-3">
                <p className="text-[0.94rem] text-ink-soft">
                  {t('earlierUntil', { name: one.by, day: days.short(dayAt(one.changedAt, actor.zone)) })}
                </p>
                <EarlierMeeting was={one.was} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  )
}
