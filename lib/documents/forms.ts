import { z } from 'zod'
import { SentFile } from '#lib/access/sent-file'
import { commandFields, editFields, neededText, oneOf, optionalText, recordId, tick } from '#lib/shared/form-fields'
import { DOCUMENT_KINDS } from './rules.ts'

const file = z.instanceof(SentFile, { error: 'documents.errors.fileMissing' })
const kind = oneOf(DOCUMENT_KINDS, 'documents.errors.kindMissing')
const LONGEST_TITLE = 120

export const addDocumentForm = z.object({
  ...commandFields,
  clientId: recordId(),
  kind,
  /** Left empty: the name of the file. */
  title: optionalText(LONGEST_TITLE),
  shared: tick,
  file,
})
export const addVersionForm = z.object({ ...commandFields, documentId: recordId(), file })
export const changeDocumentForm = z.object({
  ...editFields,
  documentId: recordId(),
  kind,
  title: neededText(LONGEST_TITLE, 'documents.errors.titleMissing'),
  shared: tick,
})
export const documentForm = z.object({ ...commandFields, documentId: recordId() })
export const sendWithForm = z.object({ ...commandFields, versionId: recordId(), applicationId: recordId() })
export const sentForm = z.object({ ...commandFields, sentId: recordId() })
export const versionForm = z.object({ ...commandFields, versionId: recordId() })
