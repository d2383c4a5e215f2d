import { nextSteps } from '#db/schema/goals'
import { useCase } from '#lib/access/use-case'
import { personWithinReach } from '#lib/clients/queries'
import { newId } from '#lib/shared/ids'
import { offerStepForm } from './forms.ts'
import { checkGoal } from './of-person.ts'
import { mayOfferSteps } from './policy.ts'

/** A next step is an offer, by the person or by us. */
export const offerStep = useCase({
  act: 'step.offer',
  form: offerStepForm,
  subject: (tx, input, actor) => personWithinReach(actor, input.clientId, tx),
  allow: mayOfferSteps,
  about: (person) => [person.id],
  perform: async ({ tx, actor, subject: person, input: { commandId: _, ...said } }) => {
    await checkGoal(tx, actor, person.id, said.goalId)
    const { serviceId, accountId: byAccount, now: writtenAt } = actor
    const stepId = newId()
    const fresh = { serviceId, id: stepId, state: 'open', firstTime: false, byAccount, writtenAt } as const
    await tx.insert(nextSteps).values({ ...said, ...fresh })
    return { stepId, name: person.name }
  },
})
