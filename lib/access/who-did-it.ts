import { eq } from 'drizzle-orm'
import type { Reader } from '#db/connection'
import { accounts } from '#db/schema/accounts'
import type { Actor } from './actor.ts'

/** Who did something that somebody else now comes upon, for a sentence: `self` is yes where it was the reader. */
export async function whoDidIt(tx: Reader, actor: Actor, accountId: string | null) {
  const self = accountId === actor.accountId ? 'yes' : 'no'
  const [account] = await tx
    .select({ name: accounts.name })
    .from(accounts)
    .where(eq(accounts.id, accountId ?? ''))
  return { self, who: account?.name ?? '' }
}
