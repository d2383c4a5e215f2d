import { documents } from '#db/schema/documents'
import { useCase } from '#lib/access/use-case'
import { personWithinReach } from '#lib/clients/queries'
import { newId } from '#lib/shared/ids'
import { keepVersion } from './document-of-person.ts'
import { addDocumentForm } from './forms.ts'
import { mayAddDocument } from './policy.ts'
import { readFile } from './read-file.ts'
import { titleFrom } from './rules.ts'

/** A CV, a letter or the like, with its first version. Private unless it is shared. */
export const addDocument = useCase({
  act: 'document.add',
  form: addDocumentForm,
  subject: (tx, input, actor) => personWithinReach(actor, input.clientId, tx),
  allow: mayAddDocument,
  about: (person) => [person.id],
  perform: async ({ tx, actor, subject: person, input: { kind, title, shared, file } }) => {
    const read = await readFile(file)
    const document = {
      ...{ serviceId: actor.serviceId, id: newId(), clientId: person.id, kind, shared },
      ...{ title: title ?? titleFrom(read.fileName), byAccount: actor.accountId, writtenAt: actor.now },
    }
    await tx.insert(documents).values(document)
    await keepVersion(tx, actor, document, 1, read)
    return { documentId: document.id, title: document.title }
  },
})
