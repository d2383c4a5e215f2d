import { keepEarlier } from '#lib/access/earlier'
import { useCase } from '#lib/access/use-case'
import { type Employer, employerInService, goneMeanwhile } from './find.ts'
import { changeEmployerForm } from './forms.ts'
import { updateEmployer } from './keep-employer.ts'
import { mayKeepEmployers } from './policy.ts'

/** Puts right what is known of an employer. How it read before is kept. */
export const changeEmployer = useCase({
  act: 'employer.change',
  form: changeEmployerForm,
  subject: (tx, input, actor) => employerInService(actor, input.employerId, tx),
  allow: mayKeepEmployers,
  about: () => [],
  meanwhile: goneMeanwhile,
  current: (employer) => ({ version: employer.version, reads: readable(employer) }),
  perform: async ({ tx, actor, subject: before, input }) => {
    const { commandId: _, employerId: _id, version: _version, ...details } = input
    await keepEarlier(tx, actor, { record: 'employer', before, was: readable(before) })
    await updateEmployer(tx, before, details)
    return { name: input.name }
  },
})

function readable({ name, sector, town, address, phone, email, website, looksFor, words }: Employer) {
  return { name, sector, town, address, phone, email, website, looksFor, words }
}
