import { and, eq } from 'drizzle-orm'
import { sessions } from '#db/schema/accounts'
import { endSession as endRow } from '#lib/access/session-rows'
import { useCase } from '#lib/access/use-case'
import { endSessionForm } from './forms.ts'
import { mayEndSession } from './policy.ts'

/** Signs out one of the own devices from afar. */
export const endSession = useCase({
  act: 'account.end-session',
  form: endSessionForm,
  subject: async (tx, input, actor) => {
    const [own] = await tx
      .select({ id: sessions.id })
      .from(sessions)
      .where(and(eq(sessions.id, input.sessionId), eq(sessions.accountId, actor.accountId)))
    return own
  },
  allow: mayEndSession,
  about: () => [],
  perform: ({ tx, actor, subject: session }) => endRow(tx, session.id, 'signed_out', actor.now),
})
