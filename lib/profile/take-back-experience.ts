import { useCase } from '#lib/access/use-case'
import { experienceWithinReach, takenBackMeanwhile, updateExperience } from './entry-of-person.ts'
import { oneExperienceForm } from './forms.ts'
import { mayWriteProfile } from './policy.ts'

/** Does not belong in the profile, or not any more. It stays in the history. */
export const takeBackExperience = useCase({
  act: 'experience.take_back',
  form: oneExperienceForm,
  subject: (tx, input, actor) => experienceWithinReach(actor, input.experienceId, tx),
  allow: mayWriteProfile,
  about: ({ clientId }) => [clientId],
  meanwhile: takenBackMeanwhile,
  perform: async ({ tx, actor, subject: experience }) => {
    await updateExperience(tx, experience, { takenBackAt: actor.now, takenBackBy: actor.accountId })
    return { experienceId: experience.id, title: experience.title }
  },
})
