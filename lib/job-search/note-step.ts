import { and, eq, isNull } from 'drizzle-orm'
import type { Reader } from '#db/connection'
import { pauses } from '#db/schema/pauses'
import type { Actor } from '#lib/access/actor'
import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { whoDidIt } from '#lib/access/who-did-it'
import { newId } from '#lib/shared/ids'
import { addStep } from './add-step.ts'
import { applicationWithinReach, standWhereStepsSay, stepsOf, takenBackMeanwhile } from './application-of-person.ts'
import { stepForm } from './forms.ts'
import { mayNoteStep } from './policy.ts'
import { mayWait } from './rules/kept.ts'
import { type Leader, type Stage, standsAt, stepRefused } from './rules.ts'

/** `stands`: where it stands now, which is elsewhere where the step was noted afterwards. */
export type Stepped = {
  clientId: string
  name: string
  applicationId: string
  title: string
  stage: Stage
  stands: Stage
  /** Whether it waits for the search to go on again. */
  kept: boolean
  stepId: string
  day: string
  ledBy: Leader | null
  undoId: string
}

/** How far it has come, in whichever direction: a stage may be skipped, and one may go back. */
export const noteStep = useCase({
  act: 'application.step',
  form: stepForm,
  subject: (tx, input, actor) => applicationWithinReach(actor, input.applicationId, tx),
  allow: mayNoteStep,
  about: ({ person }) => [person.id],
  meanwhile: takenBackMeanwhile,
  perform: async ({ tx, actor, subject: { application, person }, input }): Promise<Stepped> => {
    const { stage, from, ledBy, firstTime, words, day } = input
    const said = { stage, day: day ?? actor.today, ledBy, firstTime, words }
    const refused = stepRefused(said, actor.today)
    if (refused) throw new RuleBroken(refused.field, refused.key, refused.values)
    const last = standsAt(await stepsOf(tx, actor, application.id))
    // On a page that was opened before somebody else moved it, a button says more than whoever pressed it knew.
    if (last && ((from && from !== last.stage) || (last.stage === stage && last.day === said.day))) {
      const who = await whoDidIt(tx, actor, last.byAccount)
      throw new RuleBroken(null, 'job-search.errors.movedMeanwhile', {
        ...who,
        title: application.title,
        stage: last.stage,
      })
    }
    const stepId = await addStep(tx, actor, application, said)
    const { stage: stands } = await standWhereStepsSay(tx, actor, application.id)
    const { id: applicationId, clientId, title } = application
    const kept = mayWait(stands) && (await isOnHold(tx, actor, clientId))
    const { name } = person
    return { clientId, name, applicationId, title, stage, stands, kept, stepId, day: said.day, ledBy, undoId: newId() }
  },
})

async function isOnHold(tx: Reader, actor: Actor, clientId: string): Promise<boolean> {
  const [open] = await tx
    .select({ id: pauses.id })
    .from(pauses)
    .where(and(eq(pauses.serviceId, actor.serviceId), eq(pauses.clientId, clientId), isNull(pauses.endedHow)))
    .limit(1)
  return open !== undefined
}
