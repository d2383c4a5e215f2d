import { and, eq } from 'drizzle-orm'
import { applications } from '#db/schema/job-search'
import { keepEarlier } from '#lib/access/earlier'
import { useCase } from '#lib/access/use-case'
import { employerChosen } from '#lib/employers/employer-meant'
import { searchText } from '#lib/shared/search-text'
import { type Application, applicationWithinReach, takenBackMeanwhile } from './application-of-person.ts'
import { changeForm } from './forms.ts'
import { mayChangeApplication } from './policy.ts'

/** Everything that is written of it. How it read before is kept; how far it has come is a step of its own. */
export const changeApplication = useCase({
  act: 'application.change',
  form: changeForm,
  subject: (tx, input, actor) => applicationWithinReach(actor, input.applicationId, tx),
  allow: mayChangeApplication,
  about: ({ person }) => [person.id],
  meanwhile: takenBackMeanwhile,
  current: ({ application }) => ({ version: application.version, reads: readable(application) }),
  perform: async ({ tx, actor, subject: { application }, input }) => {
    const { commandId: _, applicationId, version, ...said } = input
    const details = { ...said, ...(await employerChosen(tx, actor, said, application)) }
    await keepEarlier(tx, actor, { record: 'application', before: application, was: readable(application) })
    const searchName = searchText(`${details.title} ${details.employerName ?? ''}`)
    await tx
      .update(applications)
      .set({ ...details, searchName, version: version + 1 })
      .where(and(eq(applications.serviceId, actor.serviceId), eq(applications.id, applicationId)))
    return { title: details.title }
  },
})

function readable(application: Application) {
  const { title, employerName, kind, unsolicited, link, place, hours, deadline, notes } = application
  return { title, employerName, kind, unsolicited: unsolicited ? 'yes' : '', link, place, hours, deadline, notes }
}
