import { and, eq } from 'drizzle-orm'
import type { Reader } from '#db/connection'
import { employerMerges, employers } from '#db/schema/employers'
import { type Actor, isStaff } from '#lib/access/actor'
import { useCase } from '#lib/access/use-case'
import { whoDidIt } from '#lib/access/who-did-it'
import { takeApartForm } from './forms.ts'
import { mayKeepEmployers } from './policy.ts'

/** They were two after all. Since nothing was rewritten, each has again what it had, and what was made one with it before. */
export const takeEmployersApart = useCase({
  act: 'employer.take_apart',
  form: takeApartForm,
  subject: (tx, input, actor) => mergeInService(actor, input.mergeId, tx),
  allow: mayKeepEmployers,
  about: () => [],
  meanwhile: async (tx, { merge }, actor) =>
    merge.takenBackAt === null
      ? undefined
      : { key: 'employers.errors.apartMeanwhile', values: await whoDidIt(tx, actor, merge.takenBackBy) },
  perform: async ({ tx, actor, subject: { merge, other } }) => {
    const { serviceId, id, mergedId } = merge
    await tx
      .update(employerMerges)
      .set({ takenBackAt: actor.now, takenBackBy: actor.accountId })
      .where(and(eq(employerMerges.serviceId, serviceId), eq(employerMerges.id, id)))
    await tx
      .update(employers)
      .set({ mergedIntoId: null })
      .where(and(eq(employers.serviceId, serviceId), eq(employers.id, mergedId)))
    return { employerId: mergedId, other }
  },
})

async function mergeInService(actor: Actor, mergeId: string, tx: Reader) {
  if (!isStaff(actor)) return undefined
  const [row] = await tx
    .select({ merge: employerMerges, other: employers.name })
    .from(employerMerges)
    .innerJoin(
      employers,
      and(eq(employers.serviceId, employerMerges.serviceId), eq(employers.id, employerMerges.mergedId)),
    )
    .where(and(eq(employerMerges.serviceId, actor.serviceId), eq(employerMerges.id, mergeId)))
  return row
}
