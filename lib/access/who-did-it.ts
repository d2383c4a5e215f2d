import { eq } from 'drizzle-orm'
import type { Reader } from '#db/connection'
import { accounts } from '#db/schema/accounts'
import { dayAt } from '#lib/shared/day'
import type { Actor } from './actor.ts'
import type { Sentence } from './failures.ts'

/** Who did something that somebody else now comes upon, for a sentence: `self` is yes where it was the reader. */
export async function whoDidIt(tx: Reader, actor: Actor, accountId: string | null) {
  const self = accountId === actor.accountId ? 'yes' : 'no'
  const [account] = await tx
    .select({ name: accounts.name })
    .from(accounts)
    .where(eq(accounts.id, accountId ?? ''))
  return { self, who: account?.name ?? '' }
}

type TakenBack = { takenBackAt: Date | null; takenBackBy: string | null }

/** What is told of a record that somebody took back: by whom, and on which day. */
export async function takenBack(
  tx: Reader,
  { takenBackAt, takenBackBy }: TakenBack,
  actor: Actor,
  key: string,
): Promise<Sentence | undefined> {
  if (takenBackAt === null) return undefined
  return { key, values: { ...(await whoDidIt(tx, actor, takenBackBy)), day: dayAt(takenBackAt, actor.zone) } }
}
