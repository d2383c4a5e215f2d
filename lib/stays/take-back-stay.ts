import { useCase } from '#lib/access/use-case'
import { takeBackStayForm } from './forms.ts'
import { mayTakeBackStay } from './policy.ts'
import { stayWithinReach, takenBackMeanwhile, updateStay } from './stay-of-person.ts'

/** Entered by mistake: there was no such stay. It stays readable as taken back. */
export const takeBackStay = useCase({
  act: 'stay.take_back',
  form: takeBackStayForm,
  subject: (tx, input, actor) => stayWithinReach(actor, input.stayId, tx),
  allow: mayTakeBackStay,
  about: ({ person }) => [person.id],
  meanwhile: takenBackMeanwhile,
  perform: async ({ tx, actor, subject: { stay, person } }) => {
    await updateStay(tx, actor, stay, { takenBackAt: actor.now, takenBackBy: actor.accountId })
    return { name: person.name }
  },
})
