import { useCase } from '#lib/access/use-case'
import { askIfSame } from './employer-meant.ts'
import { addEmployerForm } from './forms.ts'
import { insertEmployer } from './keep-employer.ts'
import { mayKeepEmployers } from './policy.ts'

/** A new employer in the service's directory, once it is clear that it is not there yet. */
export const addEmployer = useCase({
  act: 'employer.add',
  form: addEmployerForm,
  subject: async () => ({}),
  allow: mayKeepEmployers,
  about: () => [],
  perform: async ({ tx, actor, input }) => {
    const { commandId: _, sameAs, ...details } = input
    if (sameAs !== 'none') await askIfSame(tx, actor, details)
    return { employerId: await insertEmployer(tx, actor, details), name: details.name }
  },
})
