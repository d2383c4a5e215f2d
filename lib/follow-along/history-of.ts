import { eq } from 'drizzle-orm'
import { accounts } from '#db/schema/accounts'
import type { StaffActor } from '#lib/access/actor'
import { earlierOf } from '#lib/access/earlier'
import { readAs } from '#lib/access/read'

/** Who wrote a record, and how it read before each of its changes, the latest first. */
export async function historyOf(actor: StaffActor, { id, byAccount }: { id: string; byAccount: string }) {
  const read = readAs(actor)
  const [[writer], earlier] = await Promise.all([
    read.select({ name: accounts.name }).from(accounts).where(eq(accounts.id, byAccount)),
    earlierOf(actor, [id]),
  ])
  return { by: writer?.name ?? '', earlier }
}
