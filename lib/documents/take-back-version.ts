import { and, eq } from 'drizzle-orm'
import { documentVersions } from '#db/schema/documents'
import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { whoDidIt } from '#lib/access/who-did-it'
import { takenBackMeanwhile, versionsOf, versionWithinReach } from './document-of-person.ts'
import { versionForm } from './forms.ts'
import { mayTakeBackDocument } from './policy.ts'

/** The wrong file: the version before it is the newest again. */
export const takeBackVersion = useCase({
  act: 'document.take_back_version',
  form: versionForm,
  subject: (tx, input, actor) => versionWithinReach(actor, input.versionId, tx),
  allow: mayTakeBackDocument,
  about: ({ person }) => [person.id],
  meanwhile: async (tx, of, actor) =>
    of.version.takenBackAt === null
      ? takenBackMeanwhile(tx, of, actor)
      : { key: 'documents.errors.takenBackMeanwhile', values: await whoDidIt(tx, actor, of.version.takenBackBy) },
  perform: async ({ tx, actor, subject: { document, version } }) => {
    const standing = (await versionsOf(tx, document)).filter(({ takenBackAt }) => takenBackAt === null)
    if (standing.length === 1) throw new RuleBroken(null, 'documents.errors.onlyVersion')
    await tx
      .update(documentVersions)
      .set({ takenBackAt: actor.now, takenBackBy: actor.accountId })
      .where(and(eq(documentVersions.serviceId, version.serviceId), eq(documentVersions.id, version.id)))
    return { title: document.title, number: version.number }
  },
})
