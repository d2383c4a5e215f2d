import { useCase } from '#lib/access/use-case'
import { oneEmployerPersonForm } from './forms.ts'
import { leftMeanwhile, personThere, updatePersonThere } from './person-there.ts'
import { mayKeepEmployers } from './policy.ts'

/** Works there no more, or never did. Contacts with them keep their name. */
export const takeBackEmployerPerson = useCase({
  act: 'employer_person.take_back',
  form: oneEmployerPersonForm,
  subject: (tx, input, actor) => personThere(actor, input.personId, tx),
  allow: mayKeepEmployers,
  about: () => [],
  meanwhile: leftMeanwhile,
  perform: async ({ tx, actor, subject: person }) => {
    await updatePersonThere(tx, person, { takenBackAt: actor.now, takenBackBy: actor.accountId })
    return { name: person.name }
  },
})
