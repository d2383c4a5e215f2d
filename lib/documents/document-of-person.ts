import { and, eq } from 'drizzle-orm'
import type { Reader, Writer } from '#db/connection'
import { documentContents, documents, documentVersions } from '#db/schema/documents'
import type { Actor } from '#lib/access/actor'
import type { Sentence } from '#lib/access/failures'
import { rowWithinReach } from '#lib/access/read'
import { whoDidIt } from '#lib/access/who-did-it'
import { type Person, personWithinReach } from '#lib/clients/queries'
import { newId } from '#lib/shared/ids'
import type { readFile } from './read-file.ts'

export type Document = typeof documents.$inferSelect
type Version = typeof documentVersions.$inferSelect
export type DocumentOfPerson = { document: Document; person: Person }

/** A document within reach, and whose it is. */
export async function documentWithinReach(actor: Actor, id: string, tx: Reader): Promise<DocumentOfPerson | undefined> {
  const document = await rowWithinReach(documents, actor, id, tx)
  const person = document && (await personWithinReach(actor, document.clientId, tx))
  return document && person && { document, person }
}

/** One version of it. */
export async function versionWithinReach(actor: Actor, id: string, tx: Reader) {
  const [version] = await tx
    .select()
    .from(documentVersions)
    .where(and(eq(documentVersions.serviceId, actor.serviceId), eq(documentVersions.id, id)))
  const of = version && (await documentWithinReach(actor, version.documentId, tx))
  return of && { ...of, version }
}

/** Every version there is or was, by number. */
export const versionsOf = (tx: Reader, { serviceId, id }: Document): Promise<Version[]> =>
  tx
    .select()
    .from(documentVersions)
    .where(and(eq(documentVersions.serviceId, serviceId), eq(documentVersions.documentId, id)))
    .orderBy(documentVersions.number)

/** A document that somebody took back is no longer there to be changed. */
export async function takenBackMeanwhile(
  tx: Reader,
  { document }: DocumentOfPerson,
  actor: Actor,
): Promise<Sentence | undefined> {
  if (document.takenBackAt === null) return undefined
  return { key: 'documents.errors.takenBackMeanwhile', values: await whoDidIt(tx, actor, document.takenBackBy) }
}

type Read = Awaited<ReturnType<typeof readFile>>

/** Keeps what a file holds as the next version of a document. */
export async function keepVersion(
  tx: Writer,
  actor: Actor,
  of: Pick<Document, 'id' | 'clientId'>,
  number: number,
  read: Read,
) {
  const { serviceId, accountId: byAccount, now: writtenAt } = actor
  const { content, ...facts } = read
  const id = newId()
  const { id: documentId, clientId } = of
  await tx
    .insert(documentVersions)
    .values({ serviceId, id, documentId, clientId, number, ...facts, byAccount, writtenAt })
  await tx.insert(documentContents).values({ serviceId, versionId: id, content })
}

export const updateDocument = (tx: Writer, { serviceId, id, version }: Document, changed: Partial<Document>) =>
  tx
    .update(documents)
    .set({ ...changed, version: version + 1 })
    .where(and(eq(documents.serviceId, serviceId), eq(documents.id, id)))
