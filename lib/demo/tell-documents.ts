import { createHash } from 'node:crypto'
import { fileOf } from './papers/paper.ts'
import type { ToldDocument } from './road.ts'
import type { Telling } from './tell.ts'

/** Adds a document with its versions, and with which applications it went. `applications`: their ids, by their names in the story. */
export function tellDocument(telling: Telling, told: ToldDocument, applications: Map<string, string>): void {
  const { filling, serviceId, clientId, at, by, isTold } = telling
  const { kind, title, shared = false, versions, sentWith = [] } = told
  const kept = versions.filter(({ on }) => isTold(on))
  const [first] = kept
  if (!first) return
  const [byAccount, writtenAt] = [by(undefined), at(first.on)]
  const id = filling.roadChance.id(writtenAt)
  filling.rows.documents.push({ serviceId, id, clientId, kind, title, shared, byAccount, writtenAt })
  const versionIds = kept.map((version, index) => tellVersion(telling, id, index + 1, version))
  for (const { application, on, version = 1 } of sentWith) {
    const [applicationId, versionId] = [applications.get(application), versionIds[version - 1]]
    if (!applicationId || !versionId) throw new Error(`${title} went with nothing there is: ${application}`)
    const sent = { applicationId, versionId, clientId, byAccount, writtenAt: at(on) }
    filling.rows.applicationDocuments.push({ serviceId, id: filling.roadChance.id(at(on)), ...sent })
  }
}

type Version = ToldDocument['versions'][number]

function tellVersion(
  { filling, serviceId, clientId, at, by }: Telling,
  documentId: string,
  number: number,
  told: Version,
) {
  const { mediaType, ending, content } = fileOf(told.paper)
  const id = filling.roadChance.id(at(told.on))
  filling.rows.documentVersions.push({
    ...{ serviceId, id, documentId, clientId, number, fileName: `${told.name}.${ending}`, mediaType },
    ...{ size: content.length, digest: createHash('sha256').update(content).digest('hex') },
    ...{ byAccount: by(undefined), writtenAt: at(told.on) },
  })
  filling.rows.documentContents.push({ serviceId, versionId: id, content })
  return id
}
