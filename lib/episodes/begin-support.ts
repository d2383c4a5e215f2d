import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { timesRefused } from '#lib/clients/rules'
import { settleFirstContact } from '#lib/contacts/for-others'
import { moveEpisode, personWithEpisode } from './episode-of-person.ts'
import { stepForm } from './forms.ts'
import { mayBeginSupport } from './policy.ts'

/** Support has begun. Said by somebody, never guessed from a first meeting. */
export const beginSupport = useCase({
  act: 'episode.begin',
  form: stepForm,
  subject: (tx, input, actor) => personWithEpisode(actor, input.clientId, tx),
  allow: mayBeginSupport,
  about: ({ person }) => [person.id],
  perform: async ({ tx, actor, subject: { person, episode }, input: { day } }) => {
    if (episode?.state !== 'accepted') throw new RuleBroken(null, 'episodes.errors.notAccepted')
    const refused = timesRefused({ ...episode, supportedFrom: day }, actor.today)
    if (refused) throw new RuleBroken('day', refused.key)
    await moveEpisode(tx, actor, episode, { state: 'supported', supportedFrom: day })
    await settleFirstContact(tx, actor, person.id)
    return { name: person.name }
  },
})
