import { earlierVersions } from '#db/schema/access'
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
    const { serviceId, id: recordId, version } = before
    const changed = { changedBy: actor.accountId, changedAt: actor.now }
    await tx
      .insert(earlierVersions)
      .values({ serviceId, recordId, version, record: 'document', was: readable(before), ...changed })
    await updateDocument(tx, before, { kind, title, shared })
    return { title }
  },
})

const readable = ({ kind, title, shared }: Document) => ({ kind, title, shared: shared ? 'yes' : '' })
