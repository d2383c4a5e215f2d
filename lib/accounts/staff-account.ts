import { and, eq, isNull, ne } from 'drizzle-orm'
import type { Writer } from '#db/connection'
import { accounts } from '#db/schema/accounts'
import type { Actor } from '#lib/access/actor'
import { RuleBroken } from '#lib/access/failures'
import { changeRefused, type StaffRole } from './rules.ts'

export type StaffAccount = NonNullable<Awaited<ReturnType<typeof staffAccountWithinReach>>>

/** A colleague's account. Accounts of the people supported are nobody's to change from here. */
export async function staffAccountWithinReach(tx: Writer, { accountId }: { accountId: string }, actor: Actor) {
  if (actor.role === 'client') return undefined
  const [account] = await tx
    .select({
      id: accounts.id,
      name: accounts.name,
      role: accounts.role,
      deactivatedAt: accounts.deactivatedAt,
      version: accounts.version,
    })
    .from(accounts)
    .where(and(eq(accounts.serviceId, actor.serviceId), eq(accounts.id, accountId), ne(accounts.role, 'client')))
  return account
}

/** @throws RuleBroken where it would leave the service without somebody to look after it */
export async function assertMayBecome(
  tx: Writer,
  actor: Actor,
  account: StaffAccount,
  to: StaffRole | 'off',
): Promise<void> {
  const admins = await tx
    .select({ id: accounts.id })
    .from(accounts)
    .where(and(eq(accounts.serviceId, actor.serviceId), eq(accounts.role, 'admin'), isNull(accounts.deactivatedAt)))
  const refused = changeRefused({ account, to, by: actor.accountId, admins: admins.map(({ id }) => id) })
  if (refused) throw new RuleBroken(null, `accounts.errors.${refused}`, { name: account.name })
}

export async function updateAccount(
  tx: Writer,
  account: StaffAccount,
  change: { role: StaffRole; version: number } | { deactivatedAt: Date | null },
): Promise<void> {
  await tx.update(accounts).set(change).where(eq(accounts.id, account.id))
}
