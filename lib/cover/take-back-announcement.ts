import { useCase } from '#lib/access/use-case'
import { calledOffMeanwhile, coverWithinReach, notTold, recordAnnouncement, updateCovers } from './cover.ts'
import { takeBackAnnouncementForm } from './forms.ts'
import { mayTakeBackAnnouncement } from './policy.ts'

/** Not told after all. */
export const takeBackAnnouncement = useCase({
  act: 'cover.take_back_announcement',
  form: takeBackAnnouncementForm,
  subject: (tx, input, actor) => coverWithinReach(actor, input.coverId, tx),
  allow: mayTakeBackAnnouncement,
  about: ({ clientId }) => [clientId],
  meanwhile: async (_tx, cover) => (await calledOffMeanwhile([cover])) ?? notTold(cover),
  perform: async ({ tx, actor, subject: cover }) => {
    await updateCovers(tx, actor, [cover.id], { announcedOn: null })
    await recordAnnouncement(tx, actor, cover, null)
    return { name: cover.client }
  },
})
