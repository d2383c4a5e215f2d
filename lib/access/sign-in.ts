import { eq } from 'drizzle-orm'
import { connection } from '#db/connection'
import { accounts } from '#db/schema/accounts'
import { writeAuditLine } from '#lib/audit/write-audit-line'
import type { Actor } from './actor.ts'
import { opensHere } from './demo.ts'
import { isPassword } from './passwords.ts'
import { endSession, openSession } from './session-rows.ts'
import { beginAttempt, endAttempt } from './sign-in-attempts.ts'

export type SignIn = {
  email: string
  password: string
  device: string
  network: string
  now: Date
  /** The session this browser had before, which the new one takes the place of. */
  earlierSession?: string
}

export type SignInAnswer =
  | { kind: 'signed_in'; sessionId: string; role: Actor['role'] }
  /** No such account, another password, switched off: nobody is told which. */
  | { kind: 'not_recognised' }
  | { kind: 'wait'; seconds: number }

export async function signIn({
  password,
  device,
  network,
  now,
  earlierSession,
  ...typed
}: SignIn): Promise<SignInAnswer> {
  // PostgreSQL refuses a NUL in text.
  const email = typed.email.replaceAll('\0', '').trim().toLowerCase()
  const attempt = await beginAttempt(email, network, now)
  if (attempt.kind === 'wait') return attempt
  const account = await accountOf(email)
  const isRight = await isPassword(password, account?.passwordHash)
  const mayComeIn = isRight && account?.deactivatedAt === null && (await opensHere(password))

  return connection().inTransaction(async (tx) => {
    const line = { act: 'account.sign-in', people: [] }
    await endAttempt(tx, attempt.id, mayComeIn)
    if (!account || !mayComeIn) {
      if (account) await writeAuditLine(tx, { ...account, now }, { ...line, outcome: 'refused' })
      return { kind: 'not_recognised' }
    }
    if (earlierSession !== undefined) await endSession(tx, earlierSession, 'signed_out', now)
    const sessionId = await openSession(tx, account.accountId, device, now)
    await writeAuditLine(tx, { ...account, now }, { ...line, outcome: 'done' })
    return { kind: 'signed_in', sessionId, role: account.role }
  })
}

async function accountOf(email: string) {
  const [account] = await connection()
    .read.select({
      serviceId: accounts.serviceId,
      accountId: accounts.id,
      role: accounts.role,
      passwordHash: accounts.passwordHash,
      deactivatedAt: accounts.deactivatedAt,
    })
    .from(accounts)
    .where(eq(accounts.email, email))
  return account
}
