import { interviews } from '#db/schema/job-search'
import { useCase } from '#lib/access/use-case'
import { newId } from '#lib/shared/ids'
import { addStep } from './add-step.ts'
import { applicationWithinReach, standWhereStepsSay, takenBackMeanwhile } from './application-of-person.ts'
import { planInterviewForm } from './forms.ts'
import { refuseSlot } from './interview-of-person.ts'
import { mayPlanInterview } from './policy.ts'
import { reachesInterview } from './rules.ts'

/** `stepId`: the step that came with it, where the application had not come so far yet. */
export type PlannedInterview = {
  clientId: string
  applicationId: string
  interviewId: string
  stepId: string
  name: string
  title: string
  day: string
  time: string
  undoId: string
}

/** An interview, a trial day or a talk, on a day that may have been. Being asked to come moves the application there. */
export const planInterview = useCase({
  act: 'interview.plan',
  form: planInterviewForm,
  subject: (tx, input, actor) => applicationWithinReach(actor, input.applicationId, tx),
  allow: mayPlanInterview,
  about: ({ person }) => [person.id],
  meanwhile: takenBackMeanwhile,
  perform: async ({ tx, actor, subject: { application, person }, input }): Promise<PlannedInterview> => {
    const { commandId: _, applicationId, ...arranged } = input
    const { day, time, kind } = arranged
    refuseSlot(arranged, actor)
    const id = newId()
    const { serviceId, accountId: byAccount, now: writtenAt, today } = actor
    const { clientId, title, stage } = application
    const row = { ...arranged, serviceId, id, applicationId, clientId, byAccount, writtenAt }
    await tx.insert(interviews).values({ ...row, state: 'planned' })
    const reached = { stage: 'interview', day: today, ledBy: null, firstTime: false, words: null } as const
    const stepId = reachesInterview(stage, kind) ? await addStep(tx, actor, application, reached) : ''
    if (stepId) await standWhereStepsSay(tx, actor, applicationId)
    const { name } = person
    return { clientId, applicationId, interviewId: id, stepId, name, title, day, time: time ?? 'none', undoId: newId() }
  },
})
