import { connection } from '#db/connection'
import { writeAuditLine } from '#lib/audit/write-audit-line'
import type { Actor } from './actor.ts'
import { endSession } from './session-rows.ts'

/** Ends the session the actor came with. */
export async function signOut(actor: Actor): Promise<void> {
  await connection().inTransaction(async (tx) => {
    await endSession(tx, actor.sessionId, 'signed_out', actor.now)
    await writeAuditLine(tx, actor, { act: 'account.sign-out', outcome: 'done', people: [] })
  })
}
