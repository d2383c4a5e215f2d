import { goals } from '#db/schema/goals'
import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { personWithinReach } from '#lib/clients/queries'
import { newId } from '#lib/shared/ids'
import { setGoalForm } from './forms.ts'
import { mayWriteGoals } from './policy.ts'

/** What somebody wants, in their own words. There may be several, and each may take years. */
export const setGoal = useCase({
  act: 'goal.set',
  form: setGoalForm,
  subject: (tx, input, actor) => personWithinReach(actor, input.clientId, tx),
  allow: mayWriteGoals,
  about: (person) => [person.id],
  perform: async ({ tx, actor, subject: person, input: { commandId: _, ...said } }) => {
    if (said.saidOn && said.saidOn > actor.today) throw new RuleBroken('saidOn', 'goals.errors.stillToCome')
    const { serviceId, accountId: byAccount, now: writtenAt, today: stateSince } = actor
    const goalId = newId()
    const fresh = { serviceId, id: goalId, state: 'current', stateSince, byAccount, writtenAt } as const
    await tx.insert(goals).values({ ...said, ...fresh })
    return { goalId, name: person.name }
  },
})
