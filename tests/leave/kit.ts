import { and, asc, eq, isNull } from 'drizzle-orm'
import { connection } from '#db/connection'
import { leaves } from '#db/schema/accounts'
import type { StaffActor } from '#lib/access/actor'
import { noteLeave } from '#lib/leave/note-leave'
import { command } from '#tests/build/service'
import { done } from '#tests/build/trace'

type Whose = { accountId: string }

export const leaveForm = ({ accountId }: Whose, fromDay: string, toDay: string) =>
  command({ accountId, fromDay, toDay })

/** Somebody notes their own days away. */
export async function onLeave(member: StaffActor, fromDay: string, toDay: string): Promise<string> {
  done(await noteLeave(member, leaveForm(member, fromDay, toDay)))
  const [leave] = (await standingLeaves(member)).filter((one) => one.fromDay <= fromDay && toDay <= one.toDay)
  if (!leave) throw new Error('Nobody is on leave')
  return leave.id
}

export async function standingLeaves({ accountId }: Whose) {
  return connection()
    .read.select()
    .from(leaves)
    .where(and(eq(leaves.accountId, accountId), isNull(leaves.takenBackAt)))
    .orderBy(asc(leaves.fromDay))
}

/** The days somebody is away, such as `2026-03-20 – 2026-03-27`. */
export const daysAway = async (member: Whose): Promise<string[]> =>
  (await standingLeaves(member)).map(({ fromDay, toDay }) => `${fromDay} – ${toDay}`)
