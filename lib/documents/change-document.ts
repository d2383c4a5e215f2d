import { keepEarlier } from '#lib/access/earlier'
import { useCase } from '#lib/access/use-case'
import { type Document, documentWithinReach, takenBackMeanwhile, updateDocument } from './document-of-person.ts'
import { changeDocumentForm } from './forms.ts'
import { mayChangeDocument } from './policy.ts'

/** What it is called, what kind it is, and whether the person sees it. How that was before is kept. */
export const changeDocument = useCase({
  act: 'document.change',
  form: changeDocumentForm,
  subject: (tx, input, actor) => documentWithinReach(actor, input.documentId, tx),
  allow: mayChangeDocument,
  about: ({ person }) => [person.id],
  meanwhile: takenBackMeanwhile,
  current: ({ document }) => ({ version: document.version, reads: readable(document) }),
  perform: async ({ tx, actor, subject: { document: before }, input: { kind, title, shared } }) => {
    await keepEarlier(tx, actor, { record: 'document', before, was: readable(before) })
    await updateDocument(tx, before, { kind, title, shared })
    return { title }
  },
})

const readable = ({ kind, title, shared }: Document) => ({ kind, title, shared: shared ? 'yes' : '' })
