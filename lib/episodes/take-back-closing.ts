import { and, eq } from 'drizzle-orm'
import { closures } from '#db/schema/clients'
import { RuleBroken } from '#lib/access/failures'
import { rowWithinReach } from '#lib/access/read'
import { useCase } from '#lib/access/use-case'
import { takenBack } from '#lib/access/who-did-it'
import { recordEvents } from '#lib/support-events/for-others'
import { moveEpisode, personWithEpisode } from './episode-of-person.ts'
import { takeBackClosingForm } from './forms.ts'
import { mayTakeBackClosing } from './policy.ts'

/** Ended by mistake: the time with us runs on as it was before. That somebody ended it stays readable. */
export const takeBackClosing = useCase({
  act: 'support.take_back_closing',
  form: takeBackClosingForm,
  subject: async (tx, input, actor) => {
    const closure = await rowWithinReach(closures, actor, input.closureId, tx)
    const found = closure && (await personWithEpisode(actor, closure.clientId, tx))
    return closure && found && { closure, ...found }
  },
  allow: mayTakeBackClosing,
  about: ({ person }) => [person.id],
  meanwhile: (tx, { closure }, actor) => takenBack(tx, closure, actor, 'episodes.errors.takenBackMeanwhile'),
  perform: async ({ tx, actor, subject: { closure, person, episode } }) => {
    if (!episode || episode.id !== closure.episodeId) throw new RuleBroken(null, 'episodes.errors.cameBackSince')
    const { serviceId, id, clientId, closedOn: day } = closure
    await tx
      .update(closures)
      .set({ takenBackAt: actor.now, takenBackBy: actor.accountId })
      .where(and(eq(closures.serviceId, serviceId), eq(closures.id, id)))
    await moveEpisode(tx, actor, episode, { state: closure.stateBefore, closedOn: null })
    await recordEvents(tx, actor, { clientId, source: 'closure', sourceId: id, day }, [])
    return { name: person.name }
  },
})
