import { getTranslations } from 'next-intl/server'
import type { Experience } from '#lib/profile/entry-of-person'
import { putBackExperienceAction, saveExperienceAction, takeBackExperienceAction } from './actions.ts'
import { type About, EntriesSection } from './entries-section.tsx'
import { ExperienceFields } from './experience-fields.tsx'
import { ExperienceShown } from './experience-shown.tsx'

const acts = { save: saveExperienceAction, takeBack: takeBackExperienceAction, putBack: putBackExperienceAction }

/** Past jobs, courses and other times, the latest first. */
export async function ExperienceSection(about: About & { all: Experience[] }) {
  const t = await getTranslations('profile.experience')
  return (
    <EntriesSection
      {...about}
      {...{ section: 'experience', words: 'experience', which: 'experienceId', acts }}
      called={({ title }) => t('change', { title })}
      fields={(experience) => <ExperienceFields experience={experience} />}
      shown={(experience) => <ExperienceShown experience={experience} />}
    />
  )
}
