import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import type { Meeting } from '#lib/appointments/rules/calendar'
import type { Shown } from '#lib/appointments/shown'
import { dayWords } from '../../../components/day-words.ts'
import { firstName } from '../../../components/first-name.ts'

/** The words of a meeting: when, where, and what became of it. */
export async function meetingWords(actor: StaffActor) {
  const [t, c, days] = await Promise.all([
    getTranslations('appointments'),
    getTranslations('contacts'),
    dayWords(actor.today),
  ])
  const kind = (meeting: Meeting) => meeting.place && c(`places.${meeting.place}`)

  return {
    t,
    days,
    placeKind: kind,
    when: ({ day, time, until }: Shown) => t('when', { day: days.heading(day), time, until }),
    /** Where, with whom, what for, in the order in which one looks for them. */
    facts: (meeting: Shown) =>
      [
        meeting.whereabouts ?? kind(meeting),
        meeting.withWhom && t('alsoThere', { who: meeting.withWhom }),
        meeting.purpose && t(`purposes.${meeting.purpose}`),
        meeting.accountId !== actor.accountId && t('keptBy', { keeper: meeting.keeper }),
      ].filter((fact) => typeof fact === 'string'),
    /** What became of it, where something did. */
    standing(meeting: Shown): string | undefined {
      const name = firstName(meeting.name)
      if (meeting.state === 'planned') return meeting.day < actor.today ? t('unsaid') : undefined
      if (meeting.state === 'moved' && meeting.askedBy) return t(`movedBy.${meeting.askedBy}`, { name })
      if (meeting.state === 'could_not' && meeting.askedBy) return t(`couldNotBy.${meeting.askedBy}`, { name })
      return t(`states.${meeting.state}`)
    },
  }
}

export type MeetingWords = Awaited<ReturnType<typeof meetingWords>>

/** Where one reads it and does everything one can with it. */
export function pathOf({ clientId, id, seriesId, seriesDay }: Meeting): string {
  const base = `/people/${clientId}/appointments`
  // One of a series keeps its address once something is said of it, so that one stays in place.
  return seriesId ? `${base}/series/${seriesId}/${seriesDay}` : `${base}/${id}`
}

/** How a form names it. */
export function whichOf({ id, seriesId, seriesDay }: Meeting): Record<string, string> {
  return id ? { appointmentId: id } : { seriesId: seriesId ?? '', seriesDay: seriesDay ?? '' }
}
