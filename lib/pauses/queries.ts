import { and, asc, desc, eq, gte, inArray, isNull, ne, or } from 'drizzle-orm'
import { cache } from 'react'
import { accounts } from '#db/schema/accounts'
import { clients } from '#db/schema/clients'
import { pauses, searchStretches } from '#db/schema/pauses'
import type { Actor, ClientActor, StaffActor } from '#lib/access/actor'
import { earlierOf } from '#lib/access/earlier'
import { type Asked, prepared } from '#lib/access/prepared'
import { ofReach, readAs, withinSight } from '#lib/access/read'
import type { Agreement, SearchState, SearchTrack } from './rules.ts'

const openPause = {
  id: pauses.id,
  clientId: pauses.clientId,
  fromDay: pauses.fromDay,
  lookAgainDay: pauses.lookAgainDay,
  kind: pauses.kind,
  touchBy: pauses.touchBy,
  touchEvery: pauses.touchEvery,
  touchWeekday: pauses.touchWeekday,
}

/** The pauses that lie on the search today, for everybody within reach. */
export const openPauses = (actor: Actor) => pausesNow(actor)

const pausesNow = prepared(({ by, read }: Asked) =>
  read
    .select(openPause)
    .from(pauses)
    .where(and(ofReach(pauses, by), isNull(pauses.endedHow)))
    .orderBy(asc(pauses.fromDay), asc(pauses.id)),
)

/** Where each search stood before any pause lay on it, for everybody within reach. */
export async function searchStates(actor: Actor): Promise<Map<string, SearchState>> {
  const rows = await stretchesNow(actor)
  return new Map(rows.map((row) => [row.clientId, row.state]))
}

const stretchesNow = prepared(({ by, read }: Asked) =>
  read
    .select({ clientId: searchStretches.clientId, state: searchStretches.state })
    .from(searchStretches)
    .where(and(ofReach(searchStretches, by), isNull(searchStretches.toDay))),
)

/** The search tracks of everybody in the own teams, which is all a teammate sees of them beside the name. */
export async function tracksInSight(actor: StaffActor): Promise<Map<string, SearchTrack>> {
  const read = readAs(actor)
  const inSight = read.select({ id: clients.id }).from(clients).where(withinSight(actor))
  const states = await read
    .select({ clientId: searchStretches.clientId, state: searchStretches.state })
    .from(searchStretches)
    .where(
      and(
        eq(searchStretches.serviceId, actor.serviceId),
        isNull(searchStretches.toDay),
        inArray(searchStretches.clientId, inSight),
      ),
    )
  const held = await read
    .select({ clientId: pauses.clientId })
    .from(pauses)
    .where(and(eq(pauses.serviceId, actor.serviceId), isNull(pauses.endedHow), inArray(pauses.clientId, inSight)))
  const tracks = new Map<string, SearchTrack>(states.map((row) => [row.clientId, row.state]))
  for (const { clientId } of held) tracks.set(clientId, 'on_hold')
  return tracks
}

// What several parts of one page ask about a person is looked up once for that page.

/** One person's pauses, newest first, with who entered and ended them. */
export const pausesOfPerson = cache((actor: StaffActor, clientId: string) => heldOf(actor, { clientId }))

const heldOf = prepared(({ by, read, clientId }: Asked<{ clientId: string }>) =>
  read
    .select({ pause: pauses, by: accounts.name })
    .from(pauses)
    .innerJoin(accounts, eq(accounts.id, pauses.byAccount))
    .where(ofReach(pauses, by, clientId))
    .orderBy(desc(pauses.fromDay), desc(pauses.writtenAt)),
)

export type Agreed = Pick<
  typeof pauses.$inferSelect,
  'fromDay' | 'lookAgainDay' | 'kind' | 'wishedBy' | 'touchBy' | 'touchEvery' | 'touchWeekday' | 'note'
>

/** How one person's pauses were agreed before each of their changes, the latest first. */
export async function earlierAgreements(actor: StaffActor, clientId: string) {
  const theirs = readAs(actor)
    .select({ id: pauses.id })
    .from(pauses)
    .where(ofReach(pauses, actor, clientId))
  const rows = await earlierOf(actor, theirs)
  return rows.map((row) => ({ ...row, was: row.was as Agreed }))
}

/** One person's search, newest stretch first. */
export const searchOfPerson = cache((actor: StaffActor, clientId: string) => stretchesOf(actor, { clientId }))

const stretchesOf = prepared(({ by, read, clientId }: Asked<{ clientId: string }>) =>
  read
    .select({ stretch: searchStretches, by: accounts.name })
    .from(searchStretches)
    .innerJoin(accounts, eq(accounts.id, searchStretches.byAccount))
    .where(ofReach(searchStretches, by, clientId))
    .orderBy(desc(searchStretches.fromDay), desc(searchStretches.writtenAt)),
)

/** Where one person's search stands, and the pause that lies on it. */
export async function standingOf(actor: StaffActor, clientId: string) {
  const [held, search] = await Promise.all([pausesOfPerson(actor, clientId), searchOfPerson(actor, clientId)])
  return {
    state: search.find(({ stretch }) => stretch.toDay === null)?.stretch.state ?? ('not_started' as const),
    pause: held.find(({ pause }) => pause.endedHow === null)?.pause ?? null,
  }
}

/** Where my search stands, as the person reads it: never why. */
export async function mySearch(actor: ClientActor) {
  const [pause] = await openPauses(actor)
  const states = await searchStates(actor)
  return { state: states.get(actor.clientId) ?? ('not_started' as const), pause: pause ? withoutKind(pause) : null }
}

function withoutKind({
  fromDay,
  lookAgainDay,
  touchBy,
  touchEvery,
  touchWeekday,
}: Agreement & { fromDay: string; lookAgainDay: string | null }) {
  return { fromDay, lookAgainDay, touchBy, touchEvery, touchWeekday }
}

/** Pauses that lay on the search at any time since a day, for everybody within reach. */
export async function pausesSince(actor: StaffActor, since: string) {
  return readAs(actor)
    .select({ ...openPause, endedOn: pauses.endedOn, endedHow: pauses.endedHow })
    .from(pauses)
    .where(
      and(
        ofReach(pauses, actor),
        or(isNull(pauses.endedHow), and(ne(pauses.endedHow, 'taken_back'), gte(pauses.endedOn, since))),
      ),
    )
    .orderBy(asc(pauses.fromDay), asc(pauses.id))
}
