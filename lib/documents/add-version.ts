import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { documentWithinReach, keepVersion, takenBackMeanwhile, versionsOf } from './document-of-person.ts'
import { addVersionForm } from './forms.ts'
import { mayAddDocument } from './policy.ts'
import { readFile } from './read-file.ts'

/** A newer version. The ones before it stay as they are. */
export const addVersion = useCase({
  act: 'document.add_version',
  form: addVersionForm,
  subject: (tx, input, actor) => documentWithinReach(actor, input.documentId, tx),
  allow: mayAddDocument,
  about: ({ person }) => [person.id],
  meanwhile: takenBackMeanwhile,
  perform: async ({ tx, actor, subject: { document }, input: { file } }) => {
    const read = await readFile(file)
    const versions = await versionsOf(tx, document)
    const newest = versions.findLast(({ takenBackAt }) => takenBackAt === null)
    if (newest?.digest === read.digest) throw new RuleBroken('file', 'documents.errors.sameAsNewest')
    const number = (versions.at(-1)?.number ?? 0) + 1
    await keepVersion(tx, actor, document, number, read)
    return { title: document.title, number }
  },
})
