import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { checkEnding, endEpisode } from './end-episode.ts'
import { personWithEpisode } from './episode-of-person.ts'
import { declineReferralForm } from './forms.ts'
import { mayDeclineReferral } from './policy.ts'

/** A referral that was not taken up. The door stays open: they can be referred again in one step. */
export const declineReferral = useCase({
  act: 'episode.not_taken_up',
  form: declineReferralForm,
  subject: (tx, input, actor) => personWithEpisode(actor, input.clientId, tx),
  allow: mayDeclineReferral,
  about: ({ person }) => [person.id],
  perform: async ({ tx, actor, subject: { person, episode }, input }) => {
    const { commandId: _, clientId: _id, sure, ...asked } = input
    if (episode?.state !== 'referred') throw new RuleBroken(null, 'episodes.errors.noReferral')
    const ending = await checkEnding(tx, actor, episode, { ...asked, agreedBy: [] })
    const said = { name: person.name, day: ending.closedOn, reason: ending.reason }
    if (!sure) throw new RuleBroken('sure', 'episodes.errors.sureToDecline', said)
    await endEpisode(tx, actor, episode, 'not_taken_up', ending)
    return { name: person.name }
  },
})
