import { and, eq } from 'drizzle-orm'
import { applicationDocuments } from '#db/schema/documents'
import { useCase } from '#lib/access/use-case'
import { whoDidIt } from '#lib/access/who-did-it'
import { sentForm } from './forms.ts'
import { maySendWithApplication } from './policy.ts'
import { sentWithinReach } from './sent-with.ts'

/** It did not go with that application after all. The document itself stays as it is. */
export const undoSentWith = useCase({
  act: 'document.undo_sent_with',
  form: sentForm,
  subject: (tx, input, actor) => sentWithinReach(actor, input.sentId, tx),
  allow: maySendWithApplication,
  about: ({ person }) => [person.id],
  meanwhile: async (tx, { sent }, actor) =>
    sent.takenBackAt === null
      ? undefined
      : { key: 'documents.errors.sentTakenBack', values: await whoDidIt(tx, actor, sent.takenBackBy) },
  perform: async ({ tx, actor, subject: { document, version, sent } }) => {
    await tx
      .update(applicationDocuments)
      .set({ takenBackAt: actor.now, takenBackBy: actor.accountId })
      .where(and(eq(applicationDocuments.serviceId, sent.serviceId), eq(applicationDocuments.id, sent.id)))
    return { title: document.title, number: version.number }
  },
})
