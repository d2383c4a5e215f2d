import type { Writer } from '#db/connection'
import { applicationSteps } from '#db/schema/job-search'
import type { Actor } from '#lib/access/actor'
import type { Day } from '#lib/shared/day'
import { newId } from '#lib/shared/ids'
import type { Application } from './application-of-person.ts'
import { settleSteps } from './for-others.ts'
import type { Leader, Stage } from './rules.ts'

type Said = { stage: Stage; day: Day; ledBy: Leader | null; firstTime: boolean; words: string | null; writtenAt?: Date }

/** Writes one step and the support events that follow from it. Answers with its id. */
export async function addStep(
  tx: Writer,
  actor: Actor,
  { id: applicationId, clientId }: Pick<Application, 'id' | 'clientId'>,
  said: Said,
): Promise<string> {
  const id = newId()
  const { serviceId, accountId: byAccount, now: writtenAt } = actor
  const [step] = await tx
    .insert(applicationSteps)
    .values({ serviceId, id, applicationId, clientId, byAccount, writtenAt, ...said })
    .returning()
  if (step) await settleSteps(tx, actor, clientId, [step])
  return id
}
