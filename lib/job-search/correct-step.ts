import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { addStep } from './add-step.ts'
import { standWhereStepsSay } from './application-of-person.ts'
import { correctStepForm } from './forms.ts'
import { mayNoteStep } from './policy.ts'
import { type Leader, stepRefused } from './rules.ts'
import { stepGoneMeanwhile, stepWithinReach, takeStepBack } from './step-of-person.ts'

export type Corrected = { name: string; title: string; stepId: string; ledBy: Leader | 'unsaid'; firstTime: boolean }

/** Who led a step, when it was, and what there is to say of it. The step as it read before stays, taken back. */
export const correctStep = useCase({
  act: 'application.correct_step',
  form: correctStepForm,
  subject: (tx, input, actor) => stepWithinReach(actor, input.stepId, tx),
  allow: mayNoteStep,
  about: ({ person }) => [person.id],
  meanwhile: stepGoneMeanwhile,
  perform: async ({ tx, actor, subject: { step, application, person }, input }): Promise<Corrected> => {
    const { day, ledBy, firstTime, words } = input
    const { stage, writtenAt } = step
    // Noted when it was noted: else it would overtake what came after it on the same day.
    const said = { stage, writtenAt, day: day ?? step.day, ledBy, firstTime, words }
    const refused = stepRefused(said, actor.today)
    if (refused) throw new RuleBroken(refused.field, refused.key, refused.values)
    await takeStepBack(tx, actor, step)
    const stepId = await addStep(tx, actor, application, said)
    await standWhereStepsSay(tx, actor, application.id)
    return { name: person.name, title: application.title, stepId, ledBy: ledBy ?? 'unsaid', firstTime }
  },
})
