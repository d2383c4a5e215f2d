import { and, asc, eq, gte, isNotNull, isNull, lte, or } from 'drizzle-orm'
import { assignments } from '#db/schema/clients'
import type { ClientActor, StaffActor } from '#lib/access/actor'
import { earlierOf } from '#lib/access/earlier'
import { type Asked, prepared } from '#lib/access/prepared'
import { readAs } from '#lib/access/read'
import { addDays, type Day, dayAt } from '#lib/shared/day'
import { thatTakePlace } from './after-ending.ts'
import { meetingWithinReach } from './find.ts'
import type { Which } from './forms.ts'
import { leavesAround, leavesOf, meetingsBetween, saidBetween, seriesIn, withReached } from './read-calendar.ts'
import { calendarOf, type Meeting, nextByPerson } from './rules/calendar.ts'
import { type Away, isAwayThen, isKeptBy, unsaidSince, whoIsThere } from './rules.ts'
import { keepersOf, type Shown, shown, walksToday } from './shown.ts'

/** How far ahead what comes back is listed: five of what comes every week, and one of everything else. */
const AHEAD_DAYS = 34

/** The specialist's own calendar: what is theirs to keep on these days, in every state, with those they walk with. */
export async function appointmentsBetween(actor: StaffActor, from: Day, to: Day): Promise<Shown[]> {
  return shown(actor, await ownBetween(actor, from, to))
}

async function ownBetween(actor: StaffActor, from: Day, to: Day): Promise<Meeting[]> {
  const meetings = await thatTakePlace(actor, await meetingsBetween(actor, withReached(), from, to))
  const [walks, away] = [await walksToday(actor), await leavesAround(actor, { keepers: keepersOf(meetings), from, to })]
  return meetings.filter((meeting) => isKeptBy(actor.accountId, meeting, walks, away))
}

/**
 * Today's, and those of the last days, of which nobody has said yet what became of them; and those of which somebody said it
 * today, so that what was said can be read, and taken back, where it was said.
 */
export async function dueAppointments(actor: StaffActor): Promise<Shown[]> {
  const meetings = await ownBetween(actor, unsaidSince(actor.today), actor.today)
  const due = meetings.filter(({ state, settledAt }) => {
    const isToldToday = (state === 'held' || state === 'could_not') && settledAt
    return state === 'planned' || (isToldToday && dayAt(settledAt, actor.zone) === actor.today)
  })
  return shown(actor, due)
}

/** One person's meetings from a day on, in every state; what comes back, for the next five weeks. */
export async function appointmentsOfPerson(
  actor: StaffActor,
  clientId: string,
  { from }: { from: Day },
): Promise<Shown[]> {
  const scope = withReached(clientId)
  const [said, series] = [
    await saidBetween(readAs(actor), actor, scope, from),
    await seriesIn(readAs(actor), actor, scope),
  ]
  return shown(actor, calendarOf(said, series, from, addDays(actor.today, AHEAD_DAYS)))
}

/** What comes back with one person; also what has just ended, so that one can think better of it. */
export async function seriesOfPerson(actor: StaffActor, clientId: string) {
  const scope = withReached(clientId)
  const series = await seriesIn(readAs(actor), actor, scope)
  const just = unsaidSince(actor.today)
  return series.filter(({ firstDay, untilDay }) => untilDay === null || (untilDay >= firstDay && untilDay >= just))
}

/** The next meeting with everybody within reach, by their id. */
export async function nextAppointments(actor: StaffActor): Promise<Map<string, Meeting>> {
  const scope = withReached()
  const [said, series] = [
    await saidBetween(readAs(actor), actor, scope, actor.today),
    await seriesIn(readAs(actor), actor, scope),
  ]
  const next = await thatTakePlace(actor, [...nextByPerson(said, series, actor.today).values()])
  return new Map(next.map((meeting) => [meeting.clientId, meeting]))
}

/** One meeting with how it read before, and what it was moved to. */
export async function appointmentWithHistory(actor: StaffActor, which: Which) {
  const read = readAs(actor)
  const found = await meetingWithinReach(actor, which, read)
  if (!found) return undefined
  const { id, movedToId, state } = found.meeting
  const [meeting] = await shown(actor, [found.meeting])
  if (!meeting) return undefined
  const movedTo = state === 'moved' && movedToId ? { appointmentId: movedToId } : undefined
  const after = movedTo && (await meetingWithinReach(actor, movedTo, read))?.meeting
  const earlier = id ? await earlierOf(actor, [id]) : []
  return { ...meeting, movedTo: after && { id: after.id, day: after.day, time: after.time }, earlier }
}

/** The next meetings I may know of, as I read them: when, where and with whom. Never what for. */
export async function myAppointments(actor: ClientActor) {
  const until = addDays(actor.today, AHEAD_DAYS)
  const mine = (await thatTakePlace(actor, await meetingsBetween(actor, withReached(), actor.today, until))).filter(
    ({ shared, state }) => shared && state === 'planned',
  )
  const covers = mine.length > 0 ? await knownCovers(actor) : []
  const keepers = [...new Set([...keepersOf(mine), ...covers.map(({ accountId }) => accountId)])]
  const away = mine.length > 0 ? await leavesAround(actor, { keepers, from: actor.today, to: until }) : []
  const there = mine.map((meeting) => ({ ...meeting, accountId: whoIsThere(meeting, covers, away) ?? NOBODY }))
  const meetings = await shown(actor, there)
  return meetings.map(({ id, seriesId, day, time, until, place, whereabouts, withWhom, keeper }) => ({
    key: `${id ?? seriesId} ${day}`,
    ...{ day, time, until, place, whereabouts, withWhom, keeper: keeper || null },
  }))
}

/** No account has it. */
const NOBODY = ''

/** Who covers for me, as far as I may know: those who do by now, and those to come of whom I was told. */
const knownCovers = (actor: ClientActor) => coversKnown(actor, { clientId: actor.clientId })

const coversKnown = prepared(({ by, read, clientId }: Asked<{ clientId: string }>) =>
  read
    .select({ accountId: assignments.accountId, fromDay: assignments.fromDay, toDay: assignments.toDay })
    .from(assignments)
    .where(
      and(
        eq(assignments.serviceId, by.serviceId),
        eq(assignments.clientId, clientId),
        eq(assignments.kind, 'cover'),
        or(isNull(assignments.toDay), gte(assignments.toDay, by.today)),
        or(lte(assignments.fromDay, by.today), isNotNull(assignments.announcedOn)),
      ),
    )
    .orderBy(asc(assignments.fromDay), asc(assignments.id)),
)

/** What is still planned on the days on which those who keep it are away, with people within reach. */
export async function meetingsInLeave(actor: StaffActor, leaves: Away[]): Promise<Shown[]> {
  const to = leaves
    .map(({ toDay }) => toDay)
    .sort()
    .at(-1)
  if (to === undefined) return []
  const meetings = await thatTakePlace(actor, await meetingsBetween(actor, withReached(), actor.today, to))
  return shown(
    actor,
    meetings.filter((meeting) => meeting.state === 'planned' && isAwayThen(meeting, leaves)),
  )
}

/** The days on which the reader is away. */
export async function awayBetween(actor: StaffActor, from: Day, to: Day) {
  return leavesOf(readAs(actor), actor, actor.accountId, from, to)
}
