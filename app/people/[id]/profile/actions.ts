'use server'

import { formAction } from '#lib/access/form-action'
import { goThrough } from '#lib/profile/go-through'
import { putBackExperience } from '#lib/profile/put-back-experience'
import { putBackWhoHelps } from '#lib/profile/put-back-who-helps'
import { saveExperience } from '#lib/profile/save-experience'
import { saveSection } from '#lib/profile/save-section'
import { saveWhoHelps } from '#lib/profile/save-who-helps'
import { takeBackExperience } from '#lib/profile/take-back-experience'
import { takeBackGoingThrough } from '#lib/profile/take-back-going-through'
import { takeBackWhoHelps } from '#lib/profile/take-back-who-helps'

export const saveSectionAction = formAction(saveSection, { say: () => ({ key: 'profile.saved' }) })
export const saveExperienceAction = formAction(saveExperience, {
  say: ({ title, version }) =>
    version === 1 ? { key: 'profile.experience.saved', values: { title } } : { key: 'profile.experience.changed' },
})
export const takeBackExperienceAction = formAction(takeBackExperience, {
  say: ({ title }) => ({ key: 'profile.experience.takenOut', values: { title } }),
})
export const putBackExperienceAction = formAction(putBackExperience, {
  say: (values) => ({ key: 'profile.experience.isBack', values }),
})
export const saveHelperAction = formAction(saveWhoHelps, {
  say: ({ name, version }) =>
    version === 1 ? { key: 'profile.helper.saved', values: { name } } : { key: 'profile.helper.changed' },
})
export const takeBackHelperAction = formAction(takeBackWhoHelps, {
  say: ({ name }) => ({ key: 'profile.helper.takenOut', values: { name } }),
})
export const putBackHelperAction = formAction(putBackWhoHelps, {
  say: (values) => ({ key: 'profile.helper.isBack', values }),
})
export const goThroughAction = formAction(goThrough, { say: () => ({ key: 'profile.gone.done' }) })
export const takeBackGoingThroughAction = formAction(takeBackGoingThrough, {
  say: () => ({ key: 'profile.gone.undone' }),
})
