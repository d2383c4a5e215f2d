import { and, asc, desc, eq, isNull, ne } from 'drizzle-orm'
import { cache } from 'react'
import { newestFirst } from '#db/portable'
import { accounts } from '#db/schema/accounts'
import { goals, nextSteps } from '#db/schema/goals'
import type { StaffActor } from '#lib/access/actor'
import { earlierOf } from '#lib/access/earlier'
import { type Asked, prepared } from '#lib/access/prepared'
import { ofReach, type Reaching, readAs } from '#lib/access/read'
import { firstOfEach, inTurn } from './rules.ts'

const goalsWithinReach = (by: Reaching) => and(ofReach(goals, by), isNull(goals.takenBackAt))

const stepsWithinReach = (by: Reaching) => and(ofReach(nextSteps, by), isNull(nextSteps.takenBackAt))

// What several parts of one page ask about a person is looked up once for that page.

/** One person's goals, in the order in which they were said, with who wrote them down. */
export const goalsOfPerson = cache((actor: StaffActor, clientId: string) => goalsWith(actor, { clientId }))

const goalsWith = prepared(({ by, read, clientId }: Asked<{ clientId: string }>) =>
  read
    .select({ goal: goals, by: accounts.name })
    .from(goals)
    .innerJoin(accounts, eq(accounts.id, goals.byAccount))
    .where(and(goalsWithinReach(by), eq(goals.clientId, clientId)))
    .orderBy(asc(goals.saidOn), asc(goals.id)),
)

/** One person's open steps, the nearest first. */
export const openSteps = cache(async (actor: StaffActor, clientId: string) =>
  inTurn(await stepsOpen(actor, { clientId })),
)

const stepsOpen = prepared(({ by, read, clientId }: Asked<{ clientId: string }>) =>
  read
    .select()
    .from(nextSteps)
    .where(and(stepsWithinReach(by), eq(nextSteps.clientId, clientId), eq(nextSteps.state, 'open'))),
)

/** The steps of one person that were done or dropped, the latest first. */
export const settledSteps = (actor: StaffActor, clientId: string, most = 200) => stepsSettled(actor, { clientId, most })

const stepsSettled = prepared(({ by, read, clientId, most }: Asked<{ clientId: string; most: number }>) =>
  read
    .select({ step: nextSteps, by: accounts.name })
    .from(nextSteps)
    .innerJoin(accounts, eq(accounts.id, nextSteps.settledBy))
    .where(and(stepsWithinReach(by), eq(nextSteps.clientId, clientId), ne(nextSteps.state, 'open')))
    .orderBy(newestFirst(nextSteps.settledOn), desc(nextSteps.settledAt), desc(nextSteps.id))
    .limit(most),
)

/** How one goal read before each of its changes, the latest first. */
export const goalHistory = (actor: StaffActor, goalId: string) => {
  const own = readAs(actor)
    .select({ id: goals.id })
    .from(goals)
    .where(and(goalsWithinReach(actor), eq(goals.id, goalId)))
  return earlierOf(actor, own)
}

/** For everybody within reach: what they want now, in the order in which they said it. */
export const goalsOfReach = (actor: StaffActor) => goalsNow(actor)

const goalsNow = prepared(({ by, read }: Asked) => {
  const { id, clientId, kind, words, saidOn } = goals
  return read
    .select({ id, clientId, kind, words, saidOn })
    .from(goals)
    .where(and(goalsWithinReach(by), eq(goals.state, 'current')))
    .orderBy(asc(saidOn), asc(id))
})

/** For each person within reach who has one: the first open step. */
export const nextStepsOfReach = async (actor: StaffActor) => firstOfEach(inTurn(await stepsNow(actor)))

const stepsNow = prepared(({ by, read }: Asked) => {
  const { id, clientId, words, whose, offeredBy, aroundDay, goalId } = nextSteps
  return read
    .select({ id, clientId, words, whose, offeredBy, aroundDay, goalId })
    .from(nextSteps)
    .where(and(stepsWithinReach(by), eq(nextSteps.state, 'open')))
})
