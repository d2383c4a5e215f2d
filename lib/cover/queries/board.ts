import type { StaffActor } from '#lib/access/actor'
import { colleagues, peopleOf } from '#lib/clients/queries/everybody'
import { type Leave, leavesOf, leavesOfTeam } from '#lib/leave/queries'
import { overlaps } from '#lib/leave/rules'
import type { Day } from '#lib/shared/day'
import { type Covered, comingPeople, coveredPeople, coversOf } from '../queries.ts'
import { withoutCover } from '../rules.ts'

/** `partly`: somebody comes on some of the days. */
export type LeaveWithCover = Leave & { people: number; without: OfSpecialist[]; partly: boolean }

type OfSpecialist = { id: string; name: string; specialistId: string | null }

/** A leave with how many people it concerns, and to which of them nobody comes on some of the days. */
const withGaps =
  (people: OfSpecialist[], covers: Covered[], today: Day) =>
  (leave: Leave): LeaveWithCover => {
    const own = people.filter((person) => person.specialistId === leave.accountId)
    const without = withoutCover(leave, own, covers, today)
    const partly = covers.some((cover) => without.some(({ id }) => id === cover.clientId) && overlaps(leave, cover))
    return { ...leave, people: own.length, without, partly }
  }

/** Leave now and to come, each with those to whom nobody comes on some of the days. */
export async function leavesWithGaps(actor: StaffActor): Promise<LeaveWithCover[]> {
  const [leaves, everybody, covers] = await Promise.all([leavesOf(actor), peopleOf(actor), coversOf(actor)])
  const people = everybody.filter(({ support }) => support !== 'closed')
  return leaves.map(withGaps(people, covers, actor.today))
}

export type CoverBoard = Awaited<ReturnType<typeof coverBoard>>

/**
 * Leave now and to come, each with those for whom nobody comes on some of the days; the people one may arrange cover for, and
 * who comes for them; who has not been told; whom the actor covers; and who of the team there is.
 */
export async function coverBoard(actor: StaffActor) {
  const [leaves, teamLeaves, everybody, covers, now, coming, team] = await Promise.all([
    leavesOf(actor),
    leavesOfTeam(actor),
    peopleOf(actor),
    coversOf(actor),
    coveredPeople(actor),
    comingPeople(actor),
    colleagues(actor),
  ])
  const isTheirs = (specialistId: string | null) => actor.role === 'supervisor' || specialistId === actor.accountId
  const people = everybody.filter(({ specialistId, support }) => support !== 'closed' && isTheirs(specialistId))
  return {
    leaves: leaves.map(withGaps(people, covers, actor.today)),
    teamLeaves,
    people: people.map(({ id, name, specialistId }) => ({ id, name, specialistId })),
    covers: covers.filter(({ ofAccountId }) => isTheirs(ofAccountId)),
    notTold: covers.filter(({ announcedOn }) => announcedOn === null),
    now,
    coming,
    // Once each, though somebody may have a place in several teams.
    team: [...new Map(team.map((colleague) => [colleague.accountId, colleague])).values()],
  }
}
