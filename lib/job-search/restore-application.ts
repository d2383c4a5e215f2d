import { and, eq } from 'drizzle-orm'
import { applications } from '#db/schema/job-search'
import { useCase } from '#lib/access/use-case'
import { applicationWithinReach, stepsOf } from './application-of-person.ts'
import { settleSteps } from './for-others.ts'
import { whichForm } from './forms.ts'
import { mayTakeBackApplication } from './policy.ts'

/** It was right after all: the opportunity stands where it stood, and what was led counts again. */
export const restoreApplication = useCase({
  act: 'application.restore',
  form: whichForm,
  subject: (tx, input, actor) => applicationWithinReach(actor, input.applicationId, tx),
  allow: mayTakeBackApplication,
  about: ({ person }) => [person.id],
  meanwhile: (_tx, { application }) =>
    application.takenBackAt === null ? { key: 'job-search.errors.standsAlready' } : undefined,
  perform: async ({ tx, actor, subject: { application } }) => {
    const { serviceId, id, title, clientId } = application
    await tx
      .update(applications)
      .set({ takenBackAt: null, takenBackBy: null })
      .where(and(eq(applications.serviceId, serviceId), eq(applications.id, id)))
    await settleSteps(tx, actor, clientId, await stepsOf(tx, actor, id))
    return { clientId, applicationId: id, title }
  },
})
