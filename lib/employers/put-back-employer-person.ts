import { useCase } from '#lib/access/use-case'
import { oneEmployerPersonForm } from './forms.ts'
import { personThere, updatePersonThere } from './person-there.ts'
import { mayKeepEmployers } from './policy.ts'

/** Works there after all, or again. */
export const putBackEmployerPerson = useCase({
  act: 'employer_person.put_back',
  form: oneEmployerPersonForm,
  subject: (tx, input, actor) => personThere(actor, input.personId, tx),
  allow: mayKeepEmployers,
  about: () => [],
  meanwhile: (_tx, { takenBackAt }) =>
    takenBackAt === null ? { key: 'employers.errors.isThereMeanwhile' } : undefined,
  perform: async ({ tx, subject: person }) => {
    await updatePersonThere(tx, person, { takenBackAt: null, takenBackBy: null })
    return { name: person.name }
  },
})
