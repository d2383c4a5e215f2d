import { isStaff } from '#lib/access/actor'
import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { checkEnding, endEpisode } from './end-episode.ts'
import { personWithEpisode } from './episode-of-person.ts'
import { closeSupportForm } from './forms.ts'
import { mayCloseSupport } from './policy.ts'
import { agreedEnough } from './rules.ts'

/** Support ends: never in one tap, and never by one alone. What was filled in is read over before it is done. */
export const closeSupport = useCase({
  act: 'support.close',
  form: closeSupportForm,
  subject: (tx, input, actor) => personWithEpisode(actor, input.clientId, tx),
  allow: mayCloseSupport,
  about: ({ person }) => [person.id],
  perform: async ({ tx, actor, subject: { person, episode }, input }) => {
    const { commandId: _, clientId: _id, sure, ...asked } = input
    if (!episode || episode.state === 'closed') throw new RuleBroken(null, 'episodes.errors.endedAlready')
    if (episode.state === 'referred') throw new RuleBroken(null, 'episodes.errors.onlyReferred')
    const isAgreed = !isStaff(actor) || agreedEnough(asked.reason, asked.agreedBy, actor.role)
    const ending = await checkEnding(tx, actor, episode, asked, isAgreed)
    const said = { name: person.name, day: ending.closedOn, reason: ending.reason }
    if (!sure) throw new RuleBroken('sure', 'episodes.errors.sureToEnd', said)
    await endEpisode(tx, actor, episode, 'support_ended', ending)
    return { name: person.name, day: ending.closedOn }
  },
})
