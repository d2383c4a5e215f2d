'use server'

import { formAction } from '#lib/access/form-action'
import { addExperience } from '#lib/profile/add-experience'
import { addHelper } from '#lib/profile/add-helper'
import { changeExperience } from '#lib/profile/change-experience'
import { changeHelper } from '#lib/profile/change-helper'
import { goThrough } from '#lib/profile/go-through'
import { putBackExperience } from '#lib/profile/put-back-experience'
import { putBackHelper } from '#lib/profile/put-back-helper'
import { saveSection } from '#lib/profile/save-section'
import { takeBackExperience } from '#lib/profile/take-back-experience'
import { takeBackGoingThrough } from '#lib/profile/take-back-going-through'
import { takeBackHelper } from '#lib/profile/take-back-helper'

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
export const addHelperAction = formAction(addHelper, {
  say: ({ name }) => ({ key: 'profile.helper.saved', values: { name } }),
})
export const changeHelperAction = formAction(changeHelper, { say: () => ({ key: 'profile.helper.changed' }) })
export const takeBackHelperAction = formAction(takeBackHelper, {
  say: ({ name }) => ({ key: 'profile.helper.takenOut', values: { name } }),
})
export const putBackHelperAction = formAction(putBackHelper, {
  say: (values) => ({ key: 'profile.helper.isBack', values }),
})
export const goThroughAction = formAction(goThrough, { say: () => ({ key: 'profile.gone.done' }) })
export const takeBackGoingThroughAction = formAction(takeBackGoingThrough, {
  say: () => ({ key: 'profile.gone.undone' }),
})
