import { useCase } from '#lib/access/use-case'
import { employerInService } from './find.ts'
import { oneEmployerForm } from './forms.ts'
import { updateEmployer } from './keep-employer.ts'
import { mayKeepEmployers } from './policy.ts'

/** Not entered by mistake after all: it is in the directory as it was. */
export const putBackEmployer = useCase({
  act: 'employer.put_back',
  form: oneEmployerForm,
  subject: (tx, input, actor) => employerInService(actor, input.employerId, tx),
  allow: mayKeepEmployers,
  about: () => [],
  meanwhile: (_tx, { takenBackAt }) =>
    takenBackAt === null ? { key: 'employers.errors.isThereMeanwhile' } : undefined,
  perform: async ({ tx, subject: employer }) => {
    await updateEmployer(tx, employer, { takenBackAt: null, takenBackBy: null })
    return { name: employer.name }
  },
})
