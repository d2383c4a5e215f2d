import { and, eq } from 'drizzle-orm'
import { employerMerges, employers } from '#db/schema/employers'
import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { newId } from '#lib/shared/ids'
import { employerChosen } from './employer-meant.ts'
import { employerInService, goneMeanwhile } from './find.ts'
import { mergeEmployersForm } from './forms.ts'
import { mayKeepEmployers } from './policy.ts'

/**
 * Two turn out to be the same. Nothing is rewritten: whatever was kept with the other is read through the one that is kept, until
 * somebody takes them apart again.
 */
export const mergeEmployers = useCase({
  act: 'employer.merge',
  form: mergeEmployersForm,
  subject: (tx, input, actor) => employerInService(actor, input.keptId, tx),
  allow: mayKeepEmployers,
  about: () => [],
  meanwhile: goneMeanwhile,
  perform: async ({ tx, actor, subject: here, input }) => {
    const otherId = input.employerName ? (await employerChosen(tx, actor, input)).employerId : input.employerId
    const other = otherId ? await employerInService(actor, otherId, tx) : undefined
    if (!other) throw new RuleBroken('employerName', 'employers.errors.whichOther')
    if (other.id === here.id) throw new RuleBroken('employerName', 'employers.errors.itself')
    const gone = await goneMeanwhile(tx, other, actor)
    if (gone) throw new RuleBroken('employerName', gone.key, gone.values)
    const [kept, merged] = input.stays === 'other' ? [other, here] : [here, other]
    const { serviceId, accountId: byAccount, now: writtenAt } = actor
    const mergeId = newId()
    await tx
      .insert(employerMerges)
      .values({ serviceId, id: mergeId, keptId: kept.id, mergedId: merged.id, byAccount, writtenAt })
    await tx
      .update(employers)
      .set({ mergedIntoId: kept.id })
      .where(and(eq(employers.serviceId, serviceId), eq(employers.id, merged.id)))
    return { mergeId, kept: kept.name, other: merged.name }
  },
})
