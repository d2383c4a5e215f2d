import { and, desc, eq, isNull, type SQL } from 'drizzle-orm'
import { accounts } from '#db/schema/accounts'
import { applicationDocuments, documentContents, documents, documentVersions } from '#db/schema/documents'
import type { ClientActor, StaffActor } from '#lib/access/actor'
import { type Asked, prepared } from '#lib/access/prepared'
import { ofReach, readAs } from '#lib/access/read'
import { isId } from '#lib/shared/ids'

/** One person's documents, the latest first and those taken back among them, each with its versions, the newest first; never what they hold. */
export async function documentsOfPerson(actor: StaffActor, clientId: string) {
  const [found, versions] = [await standing(actor, { clientId }), await versionsStanding(actor, { clientId })]
  const of = Map.groupBy(versions, ({ documentId }) => documentId)
  return found.map((document) => ({ ...document, versions: of.get(document.id) ?? [] }))
}

export type DocumentShown = Awaited<ReturnType<typeof documentsOfPerson>>[number]

const standing = prepared(({ by, read, clientId }: Asked<{ clientId: string }>) => {
  const { id, clientId: whose, kind, title, shared, version, takenBackAt } = documents
  return read
    .select({ id, clientId: whose, kind, title, shared, version, takenBackAt })
    .from(documents)
    .where(ofReach(documents, by, clientId))
    .orderBy(desc(documents.writtenAt), desc(documents.id))
})

const versionsStanding = prepared(({ by, read, clientId }: Asked<{ clientId: string }>) => {
  const { id, documentId, number, fileName, mediaType, size, writtenAt } = documentVersions
  return read
    .select({ id, documentId, number, fileName, mediaType, size, writtenAt, by: accounts.name })
    .from(documentVersions)
    .innerJoin(accounts, eq(accounts.id, documentVersions.byAccount))
    .where(and(ofReach(documentVersions, by, clientId), isNull(documentVersions.takenBackAt)))
    .orderBy(desc(documentVersions.number))
})

/** Which versions went with one application, the first one first; `isThere`: whether it can still be read. */
export async function documentsSentWith(actor: StaffActor, applicationId: string) {
  if (!isId(applicationId)) return []
  const { id: sentId, versionId, writtenAt } = applicationDocuments
  const { number, takenBackAt } = documentVersions
  const rows = await readAs(actor)
    .select({
      ...{ sentId, versionId, writtenAt, number, takenBackAt, by: accounts.name },
      ...{ title: documents.title, documentTakenBackAt: documents.takenBackAt },
    })
    .from(applicationDocuments)
    .innerJoin(accounts, eq(accounts.id, applicationDocuments.byAccount))
    .innerJoin(
      documentVersions,
      and(eq(documentVersions.serviceId, applicationDocuments.serviceId), eq(documentVersions.id, versionId)),
    )
    .innerJoin(documents, ofDocument)
    .where(
      and(
        ofReach(applicationDocuments, actor),
        eq(applicationDocuments.applicationId, applicationId),
        isNull(applicationDocuments.takenBackAt),
      ),
    )
    .orderBy(writtenAt, sentId)
  return rows.map(({ takenBackAt, documentTakenBackAt, ...row }) => {
    return { ...row, isThere: takenBackAt === null && documentTakenBackAt === null }
  })
}

/** One version with what it holds, for somebody of staff within whose reach the person is. */
export async function versionToRead(actor: StaffActor, versionId: string) {
  const [found] = await heldIn(actor, { versionId })
  return found
}

const ofVersion = and(
  eq(documentContents.serviceId, documentVersions.serviceId),
  eq(documentContents.versionId, documentVersions.id),
)
const ofDocument = and(
  eq(documents.serviceId, documentVersions.serviceId),
  eq(documents.id, documentVersions.documentId),
)

/** What was shared with me: the newest version of each, and what it is called. */
export async function documentsSharedWithMe(actor: ClientActor) {
  const rows = await shownToMe(actor)
  const newest = new Map(rows.map((row) => [row.documentId, row]))
  return [...newest.values()].toReversed()
}

const shownToMe = prepared(({ by, read }: Asked) => {
  const { id: versionId, documentId, number, writtenAt } = documentVersions
  return read
    .select({ versionId, documentId, writtenAt, title: documents.title, kind: documents.kind })
    .from(documentVersions)
    .innerJoin(documents, ofDocument)
    .where(
      and(
        ofReach(documentVersions, by),
        eq(documents.shared, true),
        isNull(documents.takenBackAt),
        isNull(documentVersions.takenBackAt),
      ),
    )
    .orderBy(number, versionId)
})

/** One version of what was shared with me, with what it holds. */
export async function sharedVersionToRead(actor: ClientActor, versionId: string) {
  const [found] = await sharedHeldIn(actor, { versionId })
  return found
}

/** @param which of the versions that stand */
const held = (which?: SQL) =>
  prepared(({ by, read, versionId }: Asked<{ versionId: string }>) =>
    read
      .select({
        clientId: documentVersions.clientId,
        fileName: documentVersions.fileName,
        mediaType: documentVersions.mediaType,
        content: documentContents.content,
      })
      .from(documentVersions)
      .innerJoin(documentContents, ofVersion)
      .innerJoin(documents, ofDocument)
      .where(
        and(
          ofReach(documentVersions, by),
          eq(documentVersions.id, versionId),
          which,
          isNull(documents.takenBackAt),
          isNull(documentVersions.takenBackAt),
        ),
      ),
  )
const heldIn = held()
const sharedHeldIn = held(eq(documents.shared, true))
