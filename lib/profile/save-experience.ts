import { experiences } from '#db/schema/profile'
import { useCase } from '#lib/access/use-case'
import {
  checkTimes,
  type Experience,
  keepAsItWas,
  saidOf,
  takenBackMeanwhile,
  updateExperience,
} from './entry-of-person.ts'
import { saveExperienceForm } from './forms.ts'
import { mayWriteProfile } from './policy.ts'
import { writtenAs } from './rules/experiences.ts'
import { asItStands, saving } from './saving.ts'

/**
 * A past job, a course or another time that taught something: begun, or more said of it, by the button or by itself while somebody
 * writes. Its days may be known to the year, or not at all. Whoever comes second sees both texts, unless theirs is the same.
 */
export const saveExperience = useCase({
  act: 'experience.save',
  form: saveExperienceForm,
  subject: (tx, input, actor) => saving(tx, actor, experiences, input, saidOf),
  allow: mayWriteProfile,
  about: ({ person }) => [person.id],
  meanwhile: (tx, { before }, actor) => before && takenBackMeanwhile(tx, before, actor),
  current: (subject) => asItStands(subject, readable),
  perform: async ({ tx, actor, subject: { before, isSame }, input }) => {
    const { commandId: _, entryId: id, version: _version, clientId, ...said } = input
    checkTimes(said, actor.today)
    const { serviceId, accountId: byAccount, now: writtenAt } = actor
    if (!before) await tx.insert(experiences).values({ ...said, serviceId, id, clientId, byAccount, writtenAt })
    else if (!isSame) {
      await keepAsItWas(tx, actor, 'experience', before, saidOf(before))
      await updateExperience(tx, before, said)
    }
    const version = (before?.version ?? 0) + (isSame ? 0 : 1)
    return { experienceId: id, title: said.title, version }
  },
})

function readable(experience: Experience) {
  const { fromWhen, toWhen, ...said } = saidOf(experience)
  return { ...said, fromWhen: writtenAs(fromWhen), toWhen: writtenAs(toWhen) }
}
