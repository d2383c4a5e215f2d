import { keepEarlier } from '#lib/access/earlier'
import { useCase } from '#lib/access/use-case'
import { changeEmployerPersonForm } from './forms.ts'
import { leftMeanwhile, type PersonThere, personThere, updatePersonThere } from './person-there.ts'
import { mayKeepEmployers } from './policy.ts'

/** Puts right what is known of somebody who works there. How it read before is kept. */
export const changeEmployerPerson = useCase({
  act: 'employer_person.change',
  form: changeEmployerPersonForm,
  subject: (tx, input, actor) => personThere(actor, input.personId, tx),
  allow: mayKeepEmployers,
  about: () => [],
  meanwhile: leftMeanwhile,
  current: (person) => ({ version: person.version, reads: readable(person) }),
  perform: async ({ tx, actor, subject: before, input }) => {
    const { commandId: _, personId: _id, version: _version, ...details } = input
    await keepEarlier(tx, actor, { record: 'employer_person', before, was: readable(before) })
    await updatePersonThere(tx, before, details)
    return { name: input.name }
  },
})

function readable({ name, role, phone, email, words }: PersonThere) {
  return { name, role, phone, email, words }
}
