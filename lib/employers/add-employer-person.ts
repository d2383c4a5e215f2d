import { useCase } from '#lib/access/use-case'
import { employerInService, goneMeanwhile } from './find.ts'
import { addEmployerPersonForm } from './forms.ts'
import { insertPersonThere } from './person-there.ts'
import { mayKeepEmployers } from './policy.ts'

/** Somebody who works there, and how they are reached. */
export const addEmployerPerson = useCase({
  act: 'employer_person.add',
  form: addEmployerPersonForm,
  subject: (tx, input, actor) => employerInService(actor, input.employerId, tx),
  allow: mayKeepEmployers,
  about: () => [],
  meanwhile: goneMeanwhile,
  perform: async ({ tx, actor, subject: employer, input }) => {
    const { commandId: _, ...details } = input
    await insertPersonThere(tx, actor, { ...details, employerId: employer.id })
    return { name: input.name, employer: employer.name }
  },
})
