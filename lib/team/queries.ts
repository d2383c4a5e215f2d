import { and, asc, eq, gte, inArray, isNull, lte, or } from 'drizzle-orm'
import { accounts, positions, teams } from '#db/schema/accounts'
import { contacts } from '#db/schema/contacts'
import type { StaffActor } from '#lib/access/actor'
import { ofReach, readAs } from '#lib/access/read'
import { peopleOf } from '#lib/clients/queries/everybody'
import { TOUCH_OUTCOMES } from '#lib/contacts/rules'
import { openPauses, pausesSince, searchStates } from '#lib/pauses/queries'
import { covers } from '#lib/pauses/rules'
import { addDays, type Day } from '#lib/shared/day'
import { namesIn } from '#lib/shared/in-order'
import { byNeed, type Carried, type HeldPause, type Member, teamCaseload } from './rules.ts'

/** The stretch of time in which a supervisor sees pauses and the contact in them. */
const WEEKS_SHOWN = 26

/** Everybody in the supervisor's teams with both tracks: what the counts are made of. */
export async function teamPeople(actor: StaffActor): Promise<Carried[]> {
  const [people, pauses, states] = await Promise.all([peopleOf(actor), openPauses(actor), searchStates(actor)])
  const held = new Set(pauses.map((pause) => pause.clientId))
  return people.map(({ id, name, specialistId, teamId, support }) => ({
    id,
    name,
    specialistId,
    teamId,
    support,
    track: held.has(id) ? 'on_hold' : (states.get(id) ?? 'not_started'),
  }))
}

/** Who has a place in the supervisor's teams today, and how much of full time they carry a caseload. */
export async function members(actor: StaffActor) {
  return readAs(actor)
    .select({
      accountId: positions.accountId,
      name: accounts.name,
      teamId: positions.teamId,
      team: teams.name,
      fte: positions.fte,
    })
    .from(positions)
    .innerJoin(accounts, eq(accounts.id, positions.accountId))
    .innerJoin(teams, and(eq(teams.serviceId, positions.serviceId), eq(teams.id, positions.teamId)))
    .where(
      and(
        eq(positions.serviceId, actor.serviceId),
        inArray(positions.teamId, actor.teamIds),
        lte(positions.fromDay, actor.today),
        or(isNull(positions.toDay), gte(positions.toDay, actor.today)),
        isNull(accounts.deactivatedAt),
      ),
    )
    .orderBy(asc(accounts.name), asc(positions.id))
}

/** Each team's caseloads and item 1. */
export async function caseloadsByTeam(actor: StaffActor) {
  const [everybody, people] = await Promise.all([members(actor), teamPeople(actor)])
  const ids = [...new Set(everybody.map((member) => member.teamId))]
  const names = namesIn(actor.language)
  const inOrder = (one: Member, other: Member) =>
    names({ name: one.name, id: one.accountId }, { name: other.name, id: other.accountId })
  return ids.map((id) => {
    const own = everybody.filter((member) => member.teamId === id).toSorted(inOrder)
    return {
      id,
      name: own[0]?.team ?? '',
      ...teamCaseload(
        own,
        people.filter((person) => person.teamId === id),
      ),
    }
  })
}

/** The pauses of the last half year, and the days on which somebody was in touch or tried. */
export async function pausesWithContact(actor: StaffActor): Promise<{ since: Day; pauses: HeldPause[] }> {
  const since = addDays(actor.today, -7 * WEEKS_SHOWN)
  const [held, people] = await Promise.all([pausesSince(actor, since), peopleOf(actor)])
  const known = new Map(people.map((person) => [person.id, person]))
  const ids = held.map((pause) => pause.clientId)
  const touches = ids.length > 0 ? await touchesSince(actor, ids, since) : []
  const pauses = held.map((pause) => ({
    ...pause,
    name: known.get(pause.clientId)?.name ?? '',
    isSupported: known.get(pause.clientId)?.support !== 'closed',
    touches: touches
      .filter(({ clientId, day }) => clientId === pause.clientId && covers(pause, day))
      .map(({ day }) => day),
  }))
  return { since, pauses: byNeed(pauses) }
}

async function touchesSince(actor: StaffActor, people: string[], since: Day) {
  return readAs(actor)
    .select({ clientId: contacts.clientId, day: contacts.day })
    .from(contacts)
    .where(
      and(
        ofReach(contacts, actor),
        inArray(contacts.clientId, people),
        gte(contacts.day, since),
        isNull(contacts.withdrawnAt),
        inArray(contacts.outcome, [...TOUCH_OUTCOMES]),
      ),
    )
    .orderBy(asc(contacts.day))
}
