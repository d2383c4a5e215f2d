import { and, eq, isNull } from 'drizzle-orm'
import type { Reader } from '#db/connection'
import { experiences } from '#db/schema/profile'
import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { type Experience, experienceWithinReach, standsAlready, updateExperience } from './entry-of-person.ts'
import { oneExperienceForm } from './forms.ts'
import { mayWriteProfile } from './policy.ts'

/** Taken out by mistake: it stands again as it read. */
export const putBackExperience = useCase({
  act: 'experience.put_back',
  form: oneExperienceForm,
  subject: (tx, input, actor) => experienceWithinReach(actor, input.experienceId, tx),
  allow: mayWriteProfile,
  about: ({ clientId }) => [clientId],
  meanwhile: standsAlready,
  perform: async ({ tx, subject: experience }) => {
    if (await hasAnother(tx, experience)) throw new RuleBroken(null, 'profile.errors.keptAnew')
    await updateExperience(tx, experience, { takenBackAt: null, takenBackBy: null })
    return { title: experience.title }
  },
})

/** Has the job it was with us been kept again meanwhile? */
async function hasAnother(tx: Reader, { serviceId, placementId }: Experience): Promise<boolean> {
  if (placementId === null) return false
  const [another] = await tx
    .select({ id: experiences.id })
    .from(experiences)
    .where(
      and(
        eq(experiences.serviceId, serviceId),
        eq(experiences.placementId, placementId),
        isNull(experiences.takenBackAt),
      ),
    )
  return another !== undefined
}
