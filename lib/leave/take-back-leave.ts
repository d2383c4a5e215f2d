import { and, eq, inArray } from 'drizzle-orm'
import { accounts, leaves } from '#db/schema/accounts'
import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { takenBack } from '#lib/access/who-did-it'
import { newId } from '#lib/shared/ids'
import { takeBack } from './for-others.ts'
import { takeBackLeaveForm } from './forms.ts'
import { memberIds } from './members.ts'
import { mayTakeBackLeave } from './policy.ts'
import { passedPart, type Span } from './rules.ts'

export type TakenBack = { name: string; self: 'yes' | 'no'; accountId: string; undoId: string } & Span

/** Not away after all, or back already: the days still to come are taken back, and those that have passed stay. */
export const takeBackLeave = useCase({
  act: 'leave.take_back',
  form: takeBackLeaveForm,
  subject: async (tx, input, actor) => {
    const [leave] = await tx
      .select({
        id: leaves.id,
        accountId: leaves.accountId,
        name: accounts.name,
        fromDay: leaves.fromDay,
        toDay: leaves.toDay,
        takenBackAt: leaves.takenBackAt,
        takenBackBy: leaves.takenBackBy,
      })
      .from(leaves)
      .innerJoin(accounts, eq(accounts.id, leaves.accountId))
      .where(
        and(
          eq(leaves.serviceId, actor.serviceId),
          eq(leaves.id, input.leaveId),
          inArray(leaves.accountId, memberIds(actor, tx)),
        ),
      )
    return leave
  },
  allow: mayTakeBackLeave,
  about: () => [],
  meanwhile: (tx, leave, actor) => takenBack(tx, leave, actor, 'leave.errors.takenBackMeanwhile'),
  perform: async ({ tx, actor, subject: leave }): Promise<TakenBack> => {
    const { serviceId, accountId: byAccount, now: writtenAt, today } = actor
    if (leave.toDay < today) throw new RuleBroken(null, 'leave.errors.over')
    await takeBack(tx, actor, [leave.id])
    const passed = passedPart(leave, today)
    if (passed) {
      const kept = { serviceId, id: newId(), accountId: leave.accountId, ...passed, byAccount, writtenAt }
      await tx.insert(leaves).values(kept)
    }
    const self = leave.accountId === actor.accountId ? 'yes' : 'no'
    // The days as they are noted again, if that was a slip.
    const [, fromDay = today] = [leave.fromDay, today].sort()
    return { name: leave.name, self, accountId: leave.accountId, fromDay, toDay: leave.toDay, undoId: newId() }
  },
})
