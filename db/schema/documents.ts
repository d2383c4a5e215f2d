import { sql } from 'drizzle-orm'
import {
  bytes,
  check,
  flag,
  foreignKey,
  index,
  instant,
  primaryKey,
  table,
  text,
  uniqueIndex,
  whole,
} from '../columns.ts'
import { accounts } from './accounts.ts'
import { clients } from './clients.ts'
import { applications } from './job-search.ts'

/** A CV, a letter or the like. What it holds is in its versions; an earlier one is never replaced. */
export const documents = table(
  'documents',
  {
    serviceId: text().notNull(),
    id: text().notNull(),
    clientId: text().notNull(),
    kind: text({ enum: ['cv', 'letter', 'certificate', 'other'] }).notNull(),
    title: text().notNull(),
    shared: flag().notNull(),
    byAccount: text().notNull(),
    writtenAt: instant().notNull(),
    version: whole().notNull().default(1),
    takenBackAt: instant(),
    takenBackBy: text(),
  },
  (t) => [
    primaryKey({ columns: [t.serviceId, t.id] }),
    foreignKey({ columns: [t.serviceId, t.clientId], foreignColumns: [clients.serviceId, clients.id] }),
    foreignKey({ columns: [t.serviceId, t.byAccount], foreignColumns: [accounts.serviceId, accounts.id] }),
    index('documents_of_client').on(t.serviceId, t.clientId),
  ],
)

/** One version of a document. Its content lies beside it, so that lists never read it. */
export const documentVersions = table(
  'document_versions',
  {
    serviceId: text().notNull(),
    id: text().notNull(),
    documentId: text().notNull(),
    clientId: text().notNull(),
    number: whole().notNull(),
    fileName: text().notNull(),
    /** As its content says, not as its name does. */
    mediaType: text({
      enum: [
        'application/pdf',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        'application/vnd.oasis.opendocument.text',
        'image/jpeg',
        'image/png',
      ],
    }).notNull(),
    size: whole().notNull(),
    /** SHA-256 of the content, hex. */
    digest: text().notNull(),
    byAccount: text().notNull(),
    writtenAt: instant().notNull(),
    takenBackAt: instant(),
    takenBackBy: text(),
  },
  (t) => [
    primaryKey({ columns: [t.serviceId, t.id] }),
    foreignKey({ columns: [t.serviceId, t.clientId], foreignColumns: [clients.serviceId, clients.id] }),
    foreignKey({ columns: [t.serviceId, t.byAccount], foreignColumns: [accounts.serviceId, accounts.id] }),
    foreignKey({ columns: [t.serviceId, t.documentId], foreignColumns: [documents.serviceId, documents.id] }),
    uniqueIndex('versions_of_document').on(t.serviceId, t.documentId, t.number),
    index('versions_of_client').on(t.serviceId, t.clientId),
    check('versions_size', sql`size between 1 and 5242880`),
  ],
)

export const documentContents = table(
  'document_contents',
  { serviceId: text().notNull(), versionId: text().notNull(), content: bytes().notNull() },
  (t) => [
    primaryKey({ columns: [t.serviceId, t.versionId] }),
    foreignKey({
      columns: [t.serviceId, t.versionId],
      foreignColumns: [documentVersions.serviceId, documentVersions.id],
    }),
  ],
)

/** Which version went with which application. */
export const applicationDocuments = table(
  'application_documents',
  {
    serviceId: text().notNull(),
    id: text().notNull(),
    applicationId: text().notNull(),
    versionId: text().notNull(),
    clientId: text().notNull(),
    byAccount: text().notNull(),
    writtenAt: instant().notNull(),
    takenBackAt: instant(),
    takenBackBy: text(),
  },
  (t) => [
    primaryKey({ columns: [t.serviceId, t.id] }),
    foreignKey({ columns: [t.serviceId, t.clientId], foreignColumns: [clients.serviceId, clients.id] }),
    foreignKey({ columns: [t.serviceId, t.byAccount], foreignColumns: [accounts.serviceId, accounts.id] }),
    foreignKey({
      columns: [t.serviceId, t.versionId],
      foreignColumns: [documentVersions.serviceId, documentVersions.id],
    }),
    foreignKey({ columns: [t.serviceId, t.applicationId], foreignColumns: [applications.serviceId, applications.id] }),
    uniqueIndex('application_documents_once')
      .on(t.serviceId, t.applicationId, t.versionId)
      .where(sql`taken_back_at is null`),
  ],
)
