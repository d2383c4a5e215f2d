import { useCase } from '#lib/access/use-case'
import { documentWithinReach, updateDocument } from './document-of-person.ts'
import { documentForm } from './forms.ts'
import { mayTakeBackDocument } from './policy.ts'

/** Taken back by mistake: it is there as it was. */
export const putBackDocument = useCase({
  act: 'document.put_back',
  form: documentForm,
  subject: (tx, input, actor) => documentWithinReach(actor, input.documentId, tx),
  allow: mayTakeBackDocument,
  about: ({ person }) => [person.id],
  meanwhile: (_tx, { document }) => (document.takenBackAt === null ? { key: 'documents.errors.isThere' } : undefined),
  perform: async ({ tx, subject: { document } }) => {
    await updateDocument(tx, document, { takenBackAt: null, takenBackBy: null })
    return { documentId: document.id, title: document.title }
  },
})
