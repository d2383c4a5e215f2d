import { and, eq } from 'drizzle-orm'
import { assignments } from '#db/schema/clients'
import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { coversWithinReach, recordAnnouncement, updateCovers } from './cover.ts'
import { endCoverForm } from './forms.ts'
import { mayEndCover } from './policy.ts'
import { endOf } from './rules.ts'

/** A cover ends now, and reach with it; one that has not begun is called off. */
export const endCover = useCase({
  act: 'cover.end',
  form: endCoverForm,
  subject: (tx, input, actor) => coversWithinReach(actor, input.covers, tx),
  allow: mayEndCover,
  about: ({ covers }) => covers.map(({ clientId }) => clientId),
  perform: async ({ tx, actor, subject: { covers } }) => {
    const ends = covers.map((cover) => ({ cover, end: endOf(cover, actor.today) }))
    for (const { cover, end } of ends) {
      if (cover.toDay !== null && cover.toDay < actor.today) throw new RuleBroken(null, 'cover.errors.isOver')
      if (end.how === 'ended') {
        await updateCovers(tx, actor, [cover.id], { toDay: end.toDay })
        continue
      }
      // A plan that never was: nobody saw anything by it. The audit log and the countered event tell of it.
      await recordAnnouncement(tx, actor, cover, null)
      await tx.delete(assignments).where(and(eq(assignments.serviceId, actor.serviceId), eq(assignments.id, cover.id)))
    }
    const first = ends[0]
    const lastsToday = first?.end.how === 'ended' && first.end.toDay === actor.today
    return {
      colleague: first?.cover.colleague ?? '',
      count: covers.length,
      how: lastsToday ? ('today' as const) : (first?.end.how ?? 'ended'),
    }
  },
})
