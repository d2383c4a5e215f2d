import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { calledOffMeanwhile, coverWithinReach, recordAnnouncement, updateCovers } from './cover.ts'
import { announceCoverForm } from './forms.ts'
import { mayAnnounceCover } from './policy.ts'

/** The person was told who comes meanwhile, and when: today, unless another day is said. */
export const announceCover = useCase({
  act: 'cover.announce',
  form: announceCoverForm,
  subject: (tx, input, actor) => coverWithinReach(actor, input.coverId, tx),
  allow: mayAnnounceCover,
  about: ({ clientId }) => [clientId],
  meanwhile: (_tx, cover) => calledOffMeanwhile([cover]),
  perform: async ({ tx, actor, subject: cover, input }) => {
    const day = input.day ?? actor.today
    if (day > actor.today) throw new RuleBroken('day', 'cover.errors.toldLater')
    await updateCovers(tx, actor, [cover.id], { announcedOn: day })
    await recordAnnouncement(tx, actor, cover, day)
    return { name: cover.client, coverId: cover.id }
  },
})
