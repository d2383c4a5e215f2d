import { getTranslations } from 'next-intl/server'
import type { Helper } from '#lib/profile/entry-of-person'
import { putBackHelperAction, saveHelperAction, takeBackHelperAction } from './actions.ts'
import { type About, EntriesSection } from './entries-section.tsx'
import { HelperFields } from './helper-fields.tsx'
import { HelperShown } from './helper-shown.tsx'

const acts = { save: saveHelperAction, takeBack: takeBackHelperAction, putBack: putBackHelperAction }

/** People who help and places where somebody is welcome, and what makes it so. */
export async function HelperSection(about: About & { all: Helper[] }) {
  const t = await getTranslations('profile.helper')
  return (
    <EntriesSection
      {...about}
      {...{ section: 'helpers', words: 'helper', which: 'helperId', acts }}
      called={({ name }) => t('change', { name })}
      fields={(helper) => <HelperFields helper={helper} />}
      shown={(helper) => <HelperShown helper={helper} />}
    />
  )
}
