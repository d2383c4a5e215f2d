import { and, eq, isNull } from 'drizzle-orm'
import type { Reader } from '#db/connection'
import { applicationDocuments } from '#db/schema/documents'
import { applications } from '#db/schema/job-search'
import type { Actor } from '#lib/access/actor'
import type { Sentence } from '#lib/access/failures'
import { whoDidIt } from '#lib/access/who-did-it'
import { takenBackMeanwhile, versionWithinReach } from './document-of-person.ts'

type OfPerson = NonNullable<Awaited<ReturnType<typeof versionWithinReach>>>
type Application = Pick<typeof applications.$inferSelect, 'id' | 'title' | 'takenBackAt' | 'takenBackBy'>
export type ToSend = OfPerson & { application: Application }

/** A version within reach, and an application of the same person. */
export async function versionForApplication(
  actor: Actor,
  ids: { versionId: string; applicationId: string },
  tx: Reader,
): Promise<ToSend | undefined> {
  const of = await versionWithinReach(actor, ids.versionId, tx)
  if (!of) return undefined
  const { id, title, takenBackAt, takenBackBy } = applications
  const [application] = await tx
    .select({ id, title, takenBackAt, takenBackBy })
    .from(applications)
    .where(
      and(
        eq(applications.serviceId, actor.serviceId),
        eq(id, ids.applicationId),
        eq(applications.clientId, of.person.id),
      ),
    )
  return application && { ...of, application }
}

/** Somebody took back the version or its application, or has noted the same already. */
export async function notToSendMeanwhile(tx: Reader, of: ToSend, actor: Actor): Promise<Sentence | undefined> {
  const { application, version } = of
  if (application.takenBackAt !== null)
    return { key: 'documents.errors.applicationGone', values: await whoDidIt(tx, actor, application.takenBackBy) }
  if (version.takenBackAt !== null)
    return { key: 'documents.errors.takenBackMeanwhile', values: await whoDidIt(tx, actor, version.takenBackBy) }
  const gone = await takenBackMeanwhile(tx, of, actor)
  if (gone) return gone
  const { serviceId, applicationId, versionId, byAccount, takenBackAt } = applicationDocuments
  const [sent] = await tx
    .select({ byAccount })
    .from(applicationDocuments)
    .where(
      and(
        eq(serviceId, actor.serviceId),
        eq(applicationId, application.id),
        eq(versionId, version.id),
        isNull(takenBackAt),
      ),
    )
  return sent && { key: 'documents.errors.sentAlready', values: await whoDidIt(tx, actor, sent.byAccount) }
}

/** That a version went with an application, within reach. */
export async function sentWithinReach(actor: Actor, id: string, tx: Reader) {
  const [sent] = await tx
    .select()
    .from(applicationDocuments)
    .where(and(eq(applicationDocuments.serviceId, actor.serviceId), eq(applicationDocuments.id, id)))
  const of = sent && (await versionWithinReach(actor, sent.versionId, tx))
  return sent && of && { ...of, sent }
}
