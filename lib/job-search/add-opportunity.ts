import { and, eq, isNull } from 'drizzle-orm'
import type { Reader } from '#db/connection'
import { applications } from '#db/schema/job-search'
import type { Actor } from '#lib/access/actor'
import { ChoiceNeeded } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { personWithinReach } from '#lib/clients/queries'
import { employerChosen } from '#lib/employers/employer-meant'
import { newId } from '#lib/shared/ids'
import { searchText } from '#lib/shared/search-text'
import { addStep } from './add-step.ts'
import { addForm } from './forms.ts'
import { mayAddOpportunity } from './policy.ts'
import { alsoThere, likelySame } from './rules/duplicates.ts'

/** `others`: how many there are at the same place already. */
export type Added = { clientId: string; applicationId: string; title: string; others: number }

/** A possible job or course, in one line. Where it is likely known already, that is asked once, and may be added all the same. */
export const addOpportunity = useCase({
  act: 'application.add',
  form: addForm,
  subject: (tx, input, actor) => personWithinReach(actor, input.clientId, tx),
  allow: mayAddOpportunity,
  about: (person) => [person.id],
  perform: async ({ tx, actor, subject: person, input }): Promise<Added> => {
    const { commandId: _, anyway, ...said } = input
    const details = { ...said, ...(await employerChosen(tx, actor, said)) }
    const { title, employerName } = details
    const known = await knownOf(tx, actor, person.id)
    const likely = anyway ? [] : likelySame(details, known)
    const isSure = likely.some((one) => employerName && one.employerName)
    if (likely.length > 0)
      throw new ChoiceNeeded(
        'anyway',
        {
          key: isSure ? 'job-search.errors.likelySame' : 'job-search.errors.perhapsSame',
          values: { name: person.name },
        },
        likely.map(({ id, title, employerName, stage, stageOn }) => ({
          id,
          says: { key: 'job-search.likely', values: { title, at: employerName ?? 'nowhere', stage, day: stageOn } },
        })),
      )
    const id = newId()
    const { serviceId, accountId: byAccount, now: writtenAt, today } = actor
    const searchName = searchText(`${title} ${employerName ?? ''}`)
    await tx
      .insert(applications)
      .values({ ...details, serviceId, id, searchName, stage: 'idea', stageOn: today, byAccount, writtenAt })
    const first = { stage: 'idea', day: today, ledBy: null, firstTime: false, words: null } as const
    await addStep(tx, actor, { id, clientId: person.id }, first)
    return { clientId: person.id, applicationId: id, title, others: alsoThere(details, known).length }
  },
})

async function knownOf(tx: Reader, actor: Actor, clientId: string) {
  const { id, title, employerName, stage, stageOn } = applications
  return tx
    .select({ id, title, employerName, stage, stageOn })
    .from(applications)
    .where(
      and(
        eq(applications.serviceId, actor.serviceId),
        eq(applications.clientId, clientId),
        isNull(applications.takenBackAt),
      ),
    )
}
