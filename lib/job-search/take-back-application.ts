import { and, eq } from 'drizzle-orm'
import { applications } from '#db/schema/job-search'
import { useCase } from '#lib/access/use-case'
import { applicationWithinReach, stepsOf, takenBackMeanwhile } from './application-of-person.ts'
import { settleSteps } from './for-others.ts'
import { whichForm } from './forms.ts'
import { mayTakeBackApplication } from './policy.ts'

/** Entered by mistake: there was no such opportunity. It stays readable as taken back, and nothing of it counts. */
export const takeBackApplication = useCase({
  act: 'application.take_back',
  form: whichForm,
  subject: (tx, input, actor) => applicationWithinReach(actor, input.applicationId, tx),
  allow: mayTakeBackApplication,
  about: ({ person }) => [person.id],
  meanwhile: takenBackMeanwhile,
  perform: async ({ tx, actor, subject: { application } }) => {
    const { serviceId, id, title, clientId } = application
    await tx
      .update(applications)
      .set({ takenBackAt: actor.now, takenBackBy: actor.accountId })
      .where(and(eq(applications.serviceId, serviceId), eq(applications.id, id)))
    await settleSteps(tx, actor, clientId, await stepsOf(tx, actor, id), { isGone: true })
    return { clientId, applicationId: id, title }
  },
})
