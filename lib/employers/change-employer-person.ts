import { earlierVersions } from '#db/schema/access'
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
    const { commandId: _, personId: recordId, version, ...details } = input
    const { serviceId } = before
    const changed = { changedBy: actor.accountId, changedAt: actor.now }
    await tx
      .insert(earlierVersions)
      .values({ serviceId, recordId, version, record: 'employer_person', was: readable(before), ...changed })
    await updatePersonThere(tx, before, details)
    return { name: input.name }
  },
})

function readable({ name, role, phone, email, words }: PersonThere) {
  return { name, role, phone, email, words }
}
