import { and, eq, isNull } from 'drizzle-orm'
import type { Reader } from '#db/connection'
import { employerContacts } from '#db/schema/employers'
import { applications } from '#db/schema/job-search'
import { placements } from '#db/schema/placements'
import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { type Employer, employerInService, goneMeanwhile, mergedInto } from './find.ts'
import { oneEmployerForm } from './forms.ts'
import { updateEmployer } from './keep-employer.ts'
import { mayKeepEmployers } from './policy.ts'
import { familyOf } from './rules/merges.ts'

/** Entered by mistake. Only where nothing hangs on it; two that are the same are made one instead. */
export const takeBackEmployer = useCase({
  act: 'employer.take_back',
  form: oneEmployerForm,
  subject: (tx, input, actor) => employerInService(actor, input.employerId, tx),
  allow: mayKeepEmployers,
  about: () => [],
  meanwhile: goneMeanwhile,
  perform: async ({ tx, actor, subject: employer }) => {
    const isAlone = familyOf(await mergedInto(actor, tx), employer.id).length === 1
    // Whatever it is that hangs on it may be about somebody: it is not told which.
    if (!isAlone || (await isSpokenOf(tx, employer))) throw new RuleBroken(null, 'employers.errors.isSpokenOf')
    await updateEmployer(tx, employer, { takenBackAt: actor.now, takenBackBy: actor.accountId })
    return { name: employer.name }
  },
})

async function isSpokenOf(tx: Reader, { serviceId, id }: Employer): Promise<boolean> {
  for (const table of [employerContacts, applications, placements]) {
    const [row] = await tx
      .select({ id: table.id })
      .from(table)
      .where(and(eq(table.serviceId, serviceId), eq(table.employerId, id), isNull(table.takenBackAt)))
      .limit(1)
    if (row) return true
  }
  return false
}
