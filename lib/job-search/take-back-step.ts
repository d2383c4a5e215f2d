import { useCase } from '#lib/access/use-case'
import { standWhereStepsSay } from './application-of-person.ts'
import { whichStepForm } from './forms.ts'
import { mayNoteStep } from './policy.ts'
import { stepGoneMeanwhile, stepWithinReach, takeStepBack } from './step-of-person.ts'

/** A step entered by mistake: the application stands where the step before left it. */
export const takeBackStep = useCase({
  act: 'application.take_back_step',
  form: whichStepForm,
  subject: (tx, input, actor) => stepWithinReach(actor, input.stepId, tx),
  allow: mayNoteStep,
  about: ({ person }) => [person.id],
  meanwhile: stepGoneMeanwhile,
  perform: async ({ tx, actor, subject: { step, application } }) => {
    await takeStepBack(tx, actor, step)
    const { stage } = await standWhereStepsSay(tx, actor, application.id)
    return { title: application.title, stage }
  },
})
