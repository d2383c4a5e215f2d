import { and, asc, desc, eq, inArray, isNull, ne } from 'drizzle-orm'
import { cache } from 'react'
import { newestFirst } from '#db/portable'
import { earlierVersions } from '#db/schema/access'
import { accounts } from '#db/schema/accounts'
import { goals, nextSteps } from '#db/schema/goals'
import type { StaffActor } from '#lib/access/actor'
import { reachedIds, readAs } from '#lib/access/read'
import { firstOfEach, inTurn } from './rules.ts'

const goalsWithinReach = (actor: StaffActor) =>
  and(eq(goals.serviceId, actor.serviceId), inArray(goals.clientId, reachedIds(actor)), isNull(goals.takenBackAt))

const stepsWithinReach = (actor: StaffActor) =>
  and(
    eq(nextSteps.serviceId, actor.serviceId),
    inArray(nextSteps.clientId, reachedIds(actor)),
    isNull(nextSteps.takenBackAt),
  )

// What several parts of one page ask about a person is looked up once for that page.

/** One person's goals, in the order in which they were said, with who wrote them down. */
export const goalsOfPerson = cache(async (actor: StaffActor, clientId: string) => {
  return readAs(actor)
    .select({ goal: goals, by: accounts.name })
    .from(goals)
    .innerJoin(accounts, eq(accounts.id, goals.byAccount))
    .where(and(goalsWithinReach(actor), eq(goals.clientId, clientId)))
    .orderBy(asc(goals.saidOn), asc(goals.id))
})

/** One person's open steps, the nearest first. */
export const openSteps = cache(async (actor: StaffActor, clientId: string) => {
  const steps = await readAs(actor)
    .select()
    .from(nextSteps)
    .where(and(stepsWithinReach(actor), eq(nextSteps.clientId, clientId), eq(nextSteps.state, 'open')))
  return inTurn(steps)
})

/** The steps of one person that were done or dropped, the latest first. */
export async function settledSteps(actor: StaffActor, clientId: string, most = 200) {
  return readAs(actor)
    .select({ step: nextSteps, by: accounts.name })
    .from(nextSteps)
    .innerJoin(accounts, eq(accounts.id, nextSteps.settledBy))
    .where(and(stepsWithinReach(actor), eq(nextSteps.clientId, clientId), ne(nextSteps.state, 'open')))
    .orderBy(newestFirst(nextSteps.settledOn), desc(nextSteps.settledAt), desc(nextSteps.id))
    .limit(most)
}

/** How one goal read before each of its changes, the latest first. */
export async function goalHistory(actor: StaffActor, goalId: string) {
  const own = readAs(actor)
    .select({ id: goals.id })
    .from(goals)
    .where(and(goalsWithinReach(actor), eq(goals.id, goalId)))
  const { serviceId, recordId, version, was, changedAt, changedBy } = earlierVersions
  return readAs(actor)
    .select({ version, was, changedAt, by: accounts.name })
    .from(earlierVersions)
    .innerJoin(accounts, eq(accounts.id, changedBy))
    .where(and(eq(serviceId, actor.serviceId), eq(recordId, goalId), inArray(recordId, own)))
    .orderBy(desc(version))
}

/** For everybody within reach: what they want now, in the order in which they said it. */
export async function goalsOfReach(actor: StaffActor) {
  const { id, clientId, kind, words, saidOn } = goals
  return readAs(actor)
    .select({ id, clientId, kind, words, saidOn })
    .from(goals)
    .where(and(goalsWithinReach(actor), eq(goals.state, 'current')))
    .orderBy(asc(saidOn), asc(id))
}

/** For each person within reach who has one: the first open step. */
export async function nextStepsOfReach(actor: StaffActor) {
  const { id, clientId, words, whose, offeredBy, aroundDay, goalId } = nextSteps
  const open = await readAs(actor)
    .select({ id, clientId, words, whose, offeredBy, aroundDay, goalId })
    .from(nextSteps)
    .where(and(stepsWithinReach(actor), eq(nextSteps.state, 'open')))
  return firstOfEach(inTurn(open))
}
