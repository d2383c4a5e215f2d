import { experiences } from '#db/schema/profile'
import { useCase } from '#lib/access/use-case'
import { personWithinReach } from '#lib/clients/queries'
import { newId } from '#lib/shared/ids'
import { checkTimes } from './entry-of-person.ts'
import { addExperienceForm } from './forms.ts'
import { mayWriteProfile } from './policy.ts'

/** A past job, a course or another time that taught something. Its days may be known to the year, or not at all. */
export const addExperience = useCase({
  act: 'experience.add',
  form: addExperienceForm,
  subject: (tx, input, actor) => personWithinReach(actor, input.clientId, tx),
  allow: mayWriteProfile,
  about: (person) => [person.id],
  perform: async ({ tx, actor, input: { commandId: _, ...said } }) => {
    checkTimes(said, actor.today)
    const { serviceId, accountId: byAccount, now: writtenAt } = actor
    const experienceId = newId()
    await tx.insert(experiences).values({ ...said, serviceId, id: experienceId, byAccount, writtenAt })
    return { experienceId, title: said.title }
  },
})
