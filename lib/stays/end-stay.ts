import { useCase } from '#lib/access/use-case'
import { endStayForm } from './forms.ts'
import { mayEndStay } from './policy.ts'
import { checkDays, overMeanwhile, stayWithinReach, updateStay } from './stay-of-person.ts'

/** It is over: on a day, or on one that nobody knows. */
export const endStay = useCase({
  act: 'stay.end',
  form: endStayForm,
  subject: (tx, input, actor) => stayWithinReach(actor, input.stayId, tx),
  allow: mayEndStay,
  about: ({ person }) => [person.id],
  meanwhile: overMeanwhile,
  perform: async ({ tx, actor, subject: { stay, person }, input: { toDay } }) => {
    checkDays({ fromDay: stay.fromDay, toDay }, actor.today)
    await updateStay(tx, actor, stay, { toDay, endedAt: actor.now, endedBy: actor.accountId })
    return { name: person.name, kind: stay.kind }
  },
})
