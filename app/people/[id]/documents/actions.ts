'use server'

import { formAction } from '#lib/access/form-action'
import { addDocument } from '#lib/documents/add-document'
import { addVersion } from '#lib/documents/add-version'
import { changeDocument } from '#lib/documents/change-document'
import { putBackDocument } from '#lib/documents/put-back-document'
import { sendWithApplication } from '#lib/documents/send-with-application'
import { takeBackDocument } from '#lib/documents/take-back-document'
import { takeBackVersion } from '#lib/documents/take-back-version'
import { undoSentWith } from '#lib/documents/undo-sent-with'

export const addDocumentAction = formAction(addDocument, {
  say: ({ title }) => ({ key: 'documents.added', values: { title } }),
})
export const addVersionAction = formAction(addVersion, {
  say: ({ title, number }) => ({ key: 'documents.versionAdded', values: { title, number } }),
})
export const changeDocumentAction = formAction(changeDocument, {
  say: ({ title }) => ({ key: 'documents.changed', values: { title } }),
})
export const takeBackDocumentAction = formAction(takeBackDocument, {
  say: ({ title }) => ({ key: 'documents.takenBack', values: { title } }),
})
export const putBackDocumentAction = formAction(putBackDocument, {
  say: ({ title }) => ({ key: 'documents.putBack', values: { title } }),
})
export const takeBackVersionAction = formAction(takeBackVersion, {
  say: ({ title, number }) => ({ key: 'documents.versionTakenBack', values: { title, number } }),
})
export const sendWithApplicationAction = formAction(sendWithApplication, {
  say: ({ title, number }) => ({ key: 'documents.sent.noted', values: { title, number } }),
})
export const undoSentWithAction = formAction(undoSentWith, {
  say: ({ title, number }) => ({ key: 'documents.sent.undone', values: { title, number } }),
})
