import { keepEarlier } from '#lib/access/earlier'
import { useCase } from '#lib/access/use-case'
import { checkTimes, experienceWithinReach, saidOf, takenBackMeanwhile, updateExperience } from './entry-of-person.ts'
import { changeExperienceForm } from './forms.ts'
import { mayWriteProfile } from './policy.ts'
import { writtenAs } from './rules/experiences.ts'

/** More is said of an experience, or it is put right. How it read before is kept. */
export const changeExperience = useCase({
  act: 'experience.change',
  form: changeExperienceForm,
  subject: (tx, input, actor) => experienceWithinReach(actor, input.experienceId, tx),
  allow: mayWriteProfile,
  about: ({ clientId }) => [clientId],
  meanwhile: takenBackMeanwhile,
  current: (experience) => ({
    version: experience.version,
    reads: {
      ...saidOf(experience),
      fromWhen: writtenAs(experience.fromWhen),
      toWhen: writtenAs(experience.toWhen),
    },
  }),
  perform: async ({ tx, actor, subject: before, input }) => {
    const { commandId: _, experienceId: _id, version: _version, ...said } = input
    checkTimes(said, actor.today)
    await keepEarlier(tx, actor, { record: 'experience', before, was: saidOf(before) })
    await updateExperience(tx, before, said)
    return { title: said.title }
  },
})
