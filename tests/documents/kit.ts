import { and, asc, eq } from 'drizzle-orm'
import { connection } from '#db/connection'
import { documentContents, documents, documentVersions } from '#db/schema/documents'
import type { Actor } from '#lib/access/actor'
import { addDocument } from '#lib/documents/add-document'
import { addVersion } from '#lib/documents/add-version'
import { sendWithApplication } from '#lib/documents/send-with-application'
import { command, type Person } from '#tests/build/service'
import { done } from '#tests/build/trace'
import { PDF, PNG, sentFile } from '#tests/documents/files'

export const documentForm = (person: Person, more: object = {}) =>
  command({ clientId: person.id, kind: 'cv', file: sentFile('CV.pdf', PDF), ...more })
export const versionForm = (documentId: string, more: object = {}) =>
  command({ documentId, file: sentFile('CV.png', PNG), ...more })
export const changeForm = (documentId: string, more: object = {}) =>
  command({ documentId, version: '1', kind: 'cv', title: 'CV', ...more })

/** Keeps a document, and answers with its id. */
export const kept = async (actor: Actor, person: Person, more: object = {}): Promise<string> =>
  done(await addDocument(actor, documentForm(person, more))).documentId

/** Keeps a document of two versions, and answers with the ids of both. */
export async function keptTwice(actor: Actor, person: Person, more: object = {}) {
  const documentId = await kept(actor, person, more)
  done(await addVersion(actor, versionForm(documentId)))
  const [first = '', second = ''] = (await versionsIn(person)).map(({ id }) => id)
  return { documentId, first, second }
}

/** Notes that a CV went with an application, and answers with the id of that. */
export async function sentWith(actor: Actor, person: Person, applicationId: string): Promise<string> {
  const { second: versionId } = await keptTwice(actor, person)
  return done(await sendWithApplication(actor, command({ versionId, applicationId }))).sentId
}

const read = () => connection().read
export const documentsIn = ({ serviceId, id }: Person) =>
  read()
    .select()
    .from(documents)
    .where(and(eq(documents.serviceId, serviceId), eq(documents.clientId, id)))
export const versionsIn = ({ serviceId, id }: Person) =>
  read()
    .select()
    .from(documentVersions)
    .where(and(eq(documentVersions.serviceId, serviceId), eq(documentVersions.clientId, id)))
    .orderBy(asc(documentVersions.number))
export const contentsIn = ({ serviceId }: Person) =>
  read().select().from(documentContents).where(eq(documentContents.serviceId, serviceId))
