'use server'

import { formAction } from '#lib/access/form-action'
import { addExperience } from '#lib/profile/add-experience'
import { addWhoHelps } from '#lib/profile/add-who-helps'
import { changeExperience } from '#lib/profile/change-experience'
import { changeWhoHelps } from '#lib/profile/change-who-helps'
import { goThrough } from '#lib/profile/go-through'
import { putBackExperience } from '#lib/profile/put-back-experience'
import { putBackWhoHelps } from '#lib/profile/put-back-who-helps'
import { saveSection } from '#lib/profile/save-section'
import { takeBackExperience } from '#lib/profile/take-back-experience'
import { takeBackGoingThrough } from '#lib/profile/take-back-going-through'
import { takeBackWhoHelps } from '#lib/profile/take-back-who-helps'

export const saveSectionAction = formAction(saveSection, { say: () => ({ key: 'profile.saved' }) })
export const addExperienceAction = formAction(addExperience, {
  say: ({ title }) => ({ key: 'profile.experience.saved', values: { title } }),
})
export const changeExperienceAction = formAction(changeExperience, {
  say: () => ({ key: 'profile.experience.changed' }),
})
export const takeBackExperienceAction = formAction(takeBackExperience, {
  say: ({ title }) => ({ key: 'profile.experience.takenOut', values: { title } }),
})
export const putBackExperienceAction = formAction(putBackExperience, {
  say: (values) => ({ key: 'profile.experience.isBack', values }),
})
export const addHelperAction = formAction(addWhoHelps, {
  say: ({ name }) => ({ key: 'profile.helper.saved', values: { name } }),
})
export const changeHelperAction = formAction(changeWhoHelps, { say: () => ({ key: 'profile.helper.changed' }) })
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
