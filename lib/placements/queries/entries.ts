import { and, eq, isNull } from 'drizzle-orm'
import { accounts } from '#db/schema/accounts'
import { contacts } from '#db/schema/contacts'
import { greetings, placementChanges, placements, studyDays } from '#db/schema/placements'
import type { StaffActor } from '#lib/access/actor'
import { type Asked, prepared } from '#lib/access/prepared'
import { ofReach } from '#lib/access/read'
import { type Day, dayAt } from '#lib/shared/day'
import { readAbout } from '../rules/moments.ts'

type OnePerson = { clientId: string }

export type PlacementEntry = {
  what: 'began' | 'changed' | 'away' | 'back' | 'ended' | 'study_day' | 'greeting'
  /** The id of the record; `:end` where it tells of an ending. Support events have it as their source. */
  id: string
  placementId: string | null
  day: Day
  writtenAt: Date
  by: string
  /** The kind of placement or study day, who ended it, or the occasion of a greeting. */
  which: string
  title: string
  employerName: string | null
  /** What is otherwise, as it was said. */
  terms: { hours: number | null; wage: number | null; wagePer: 'hour' | 'month' | null; lasting: string | null } | null
  words: string | null
  /** Are the words the person's own? */
  theirs: boolean
  takenBack: boolean
}

/** What the timeline tells of one person's work and study: few enough to be read whole. A placement is told on its first day, or on the one it was written down where nobody knows it. */
export async function placementEntries(actor: StaffActor, clientId: string): Promise<PlacementEntry[]> {
  const told = await Promise.all([begunAndEnded, changed, studied, greeted].map((read) => read(actor, clientId)))
  return told.flat()
}

const blank = { terms: null, words: null, theirs: false, takenBack: false }

async function begunAndEnded(actor: StaffActor, clientId: string): Promise<PlacementEntry[]> {
  const rows = await placementsWith(actor, { clientId })
  return rows.flatMap(({ placement, by }) => {
    const { id, title, employerName, startDay, writtenAt, kind, takenBackAt } = placement
    const { endedAt, endedOn, endHeardOn, endedBy, endWords } = placement
    const common = { ...blank, placementId: id, title, employerName, by, takenBack: takenBackAt !== null }
    const day = startDay ?? dayAt(writtenAt, actor.zone)
    const began = day <= actor.today ? [{ ...common, what: 'began' as const, id, day, writtenAt, which: kind }] : []
    if (!endedAt) return began
    const over = endedOn ?? endHeardOn ?? dayAt(endedAt, actor.zone)
    const end = { ...common, what: 'ended' as const, id: `${id}:end`, day: over, writtenAt: endedAt }
    return [...began, { ...end, which: endedBy ?? 'not_said', words: endWords }]
  })
}

const placementsWith = prepared(({ by, read, clientId }: Asked<OnePerson>) =>
  read
    .select({ placement: placements, by: accounts.name })
    .from(placements)
    .innerJoin(accounts, eq(accounts.id, placements.byAccount))
    .where(ofReach(placements, by, clientId)),
)

async function changed(actor: StaffActor, clientId: string): Promise<PlacementEntry[]> {
  const rows = await changesWith(actor, { clientId })
  return rows
    .filter(({ change }) => change.fromDay <= actor.today)
    .map(({ change, ...of }) => {
      const {
        id,
        placementId,
        kind,
        fromDay: day,
        writtenAt,
        words,
        takenBackAt,
        hours,
        wage,
        wagePer,
        lasting,
      } = change
      const what = kind === 'terms' ? 'changed' : kind
      const terms = { hours, wage, wagePer, lasting }
      return {
        ...blank,
        ...of,
        what,
        id,
        placementId,
        day,
        writtenAt,
        which: kind,
        terms,
        words,
        takenBack: takenBackAt !== null,
      }
    })
}

const changesWith = prepared(({ by, read, clientId }: Asked<OnePerson>) =>
  read
    .select({
      change: placementChanges,
      by: accounts.name,
      title: placements.title,
      employerName: placements.employerName,
    })
    .from(placementChanges)
    .innerJoin(accounts, eq(accounts.id, placementChanges.byAccount))
    .innerJoin(
      placements,
      and(eq(placements.serviceId, placementChanges.serviceId), eq(placements.id, placementChanges.placementId)),
    )
    .where(ofReach(placementChanges, by, clientId)),
)

async function studied(actor: StaffActor, clientId: string): Promise<PlacementEntry[]> {
  const rows = await daysWith(actor, { clientId })
  return rows
    .filter(({ studyDay }) => studyDay.day <= actor.today)
    .map(({ studyDay, by, title, employerName }) => {
      const { id, placementId, kind, day, writtenAt, subject, wentHow, takenBackAt } = studyDay
      const of = { placementId, title: subject ?? title, employerName, by }
      const said = { words: wentHow, theirs: true, takenBack: takenBackAt !== null }
      return { ...blank, ...of, ...said, what: 'study_day' as const, id, day, writtenAt, which: kind }
    })
}

const daysWith = prepared(({ by, read, clientId }: Asked<OnePerson>) =>
  read
    .select({ studyDay: studyDays, by: accounts.name, title: placements.title, employerName: placements.employerName })
    .from(studyDays)
    .innerJoin(accounts, eq(accounts.id, studyDays.byAccount))
    .innerJoin(placements, and(eq(placements.serviceId, studyDays.serviceId), eq(placements.id, studyDays.placementId)))
    .where(ofReach(studyDays, by, clientId)),
)

/** The contact it was sent with stands by itself, with its words. */
async function greeted(actor: StaffActor, clientId: string): Promise<PlacementEntry[]> {
  const rows = await greetingsWith(actor, { clientId })
  return rows.map(({ greeting, day, by }) => {
    const { id, about, writtenAt } = greeting
    const moment = readAbout(about)
    const of = { placementId: null, title: '', employerName: null }
    return { ...blank, ...of, what: 'greeting' as const, id, day, writtenAt, by, which: moment?.kind ?? 'month' }
  })
}

const greetingsWith = prepared(({ by, read, clientId }: Asked<OnePerson>) =>
  read
    .select({ greeting: greetings, day: contacts.day, by: accounts.name })
    .from(greetings)
    .innerJoin(contacts, and(eq(contacts.serviceId, greetings.serviceId), eq(contacts.id, greetings.contactId)))
    .innerJoin(accounts, eq(accounts.id, greetings.byAccount))
    .where(and(ofReach(greetings, by, clientId), isNull(greetings.takenBackAt), isNull(contacts.withdrawnAt))),
)
