import { useCase } from '#lib/access/use-case'
import { documentWithinReach, takenBackMeanwhile, updateDocument } from './document-of-person.ts'
import { documentForm } from './forms.ts'
import { mayTakeBackDocument } from './policy.ts'

/** Put here by mistake: nobody is shown it any more. It can be put back. */
export const takeBackDocument = useCase({
  act: 'document.take_back',
  form: documentForm,
  subject: (tx, input, actor) => documentWithinReach(actor, input.documentId, tx),
  allow: mayTakeBackDocument,
  about: ({ person }) => [person.id],
  meanwhile: takenBackMeanwhile,
  perform: async ({ tx, actor, subject: { document } }) => {
    await updateDocument(tx, document, { takenBackAt: actor.now, takenBackBy: actor.accountId })
    return { documentId: document.id, title: document.title }
  },
})
