import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { timesRefused } from '#lib/clients/rules'
import { settleFirstContact } from '#lib/contacts/for-others'
import { moveEpisode, personWithEpisode } from './episode-of-person.ts'
import { stepForm } from './forms.ts'
import { mayAcceptReferral } from './policy.ts'

/** A referral is taken up: from that day they are ours to be in touch with. */
export const acceptReferral = useCase({
  act: 'episode.accept',
  form: stepForm,
  subject: (tx, input, actor) => personWithEpisode(actor, input.clientId, tx),
  allow: mayAcceptReferral,
  about: ({ person }) => [person.id],
  perform: async ({ tx, actor, subject: { person, episode }, input: { day } }) => {
    if (episode?.state !== 'referred') throw new RuleBroken(null, 'episodes.errors.noReferral')
    const refused = timesRefused({ ...episode, acceptedOn: day }, actor.today)
    if (refused) throw new RuleBroken('day', refused.key)
    await moveEpisode(tx, actor, episode, { state: 'accepted', acceptedOn: day })
    await settleFirstContact(tx, actor, person.id)
    return { name: person.name }
  },
})
