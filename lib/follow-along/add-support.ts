import { placementSupports } from '#db/schema/follow-along'
import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { newId } from '#lib/shared/ids'
import { recordEvents } from '#lib/support-events/for-others'
import { placementWithinReach } from './find.ts'
import { addSupportForm } from './forms.ts'
import { planMadeTogether } from './made-together.ts'
import { jobTakenBack } from './meanwhile.ts'
import { mayPlanSupport } from './policy.ts'
import { supportRefused } from './rules/supports.ts'

/** One kind of support around a job: what, by whom, how often, from when, and what comes after it. */
export const addSupport = useCase({
  act: 'work_support.add',
  form: addSupportForm,
  subject: (tx, input, actor) => placementWithinReach(actor, input.placementId, tx),
  allow: mayPlanSupport,
  about: ({ person }) => [person.id],
  meanwhile: jobTakenBack,
  perform: async ({ tx, actor, subject: { row: placement, person }, input }) => {
    const { commandId: _, together, ...support } = input
    const refused = supportRefused(support)
    if (refused) throw new RuleBroken(refused.field, refused.key)
    const { serviceId, accountId: byAccount, now: writtenAt } = actor
    const id = newId()
    await tx.insert(placementSupports).values({ ...support, serviceId, id, clientId: person.id, byAccount, writtenAt })
    if (together) await recordEvents(tx, actor, planMadeTogether(placement, actor.today), ['did_together'])
    return { supportId: id, name: person.name }
  },
})
