import { eq } from 'drizzle-orm'
import { connection } from '#db/connection'
import { auditLines } from '#db/schema/access'
import { accounts, sessions } from '#db/schema/accounts'
import type { Actor } from '#lib/access/actor'
import { hashPassword } from '#lib/access/passwords'
import { type SignIn, signIn } from '#lib/access/sign-in'
import { NOW, write } from '#tests/build/service'

export const PASSWORD = 'rain on the harbour'

/** Gives somebody an e-mail address and a password to sign in with. */
export async function givePassword(actor: Actor, email: string, password = PASSWORD) {
  const passwordHash = await hashPassword(password)
  await write((tx) => tx.update(accounts).set({ email, passwordHash }).where(eq(accounts.id, actor.accountId)))
}

export const tryToSignIn = (email: string, how: Partial<SignIn> = {}) =>
  signIn({ email, password: PASSWORD, device: 'Firefox · Android', network: '203.0.113.7', now: NOW, ...how })

export const minutesLater = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)

export async function auditOf(actor: Actor): Promise<string[]> {
  const lines = await connection()
    .read.select({ act: auditLines.act, outcome: auditLines.outcome })
    .from(auditLines)
    .where(eq(auditLines.accountId, actor.accountId))
    .orderBy(auditLines.id)
  return lines.map(({ act, outcome }) => `${act} ${outcome}`)
}

export async function sessionRow(id: string) {
  const [row] = await connection().read.select().from(sessions).where(eq(sessions.id, id))
  return row
}
