import { z } from 'zod'
import {
  commandFields,
  dayField,
  editFields,
  oneOf,
  optionalDay,
  optionalText,
  recordId,
} from '#lib/shared/form-fields'
import { PAUSE_KINDS, SEARCH_STATES, TOUCH_RHYTHMS, TOUCH_WAYS, WISHES } from './rules.ts'

const agreed = {
  fromDay: dayField('pauses.errors.dayMissing'),
  lookAgainDay: optionalDay,
  kind: oneOf(PAUSE_KINDS, 'pauses.errors.kindMissing'),
  wishedBy: oneOf(WISHES, 'pauses.errors.wishMissing'),
  touchBy: oneOf(TOUCH_WAYS, 'pauses.errors.touchMissing'),
  touchEvery: oneOf(TOUCH_RHYTHMS, 'pauses.errors.touchMissing'),
  touchWeekday: z
    .enum(['', '1', '2', '3', '4', '5', '6', '7'], { error: 'form.unknownChoice' })
    .optional()
    .transform((text) => (text ? Number(text) : null)),
  note: optionalText(1000),
}

export const startPauseForm = z.object({ ...commandFields, clientId: recordId(), ...agreed })
export const changePauseForm = z.object({ ...editFields, pauseId: recordId(), ...agreed })
export const resumeSearchForm = z.object({
  ...commandFields,
  pauseId: recordId(),
  day: dayField('pauses.errors.dayMissing'),
  to: oneOf(SEARCH_STATES, 'pauses.errors.stateMissing'),
  wishedBy: oneOf(WISHES, 'pauses.errors.wishMissing'),
})
export const takeBackPauseForm = z.object({ ...commandFields, pauseId: recordId(), because: optionalText(500) })
export const undoResumeForm = z.object({ ...commandFields, pauseId: recordId() })
export const undoTakeBackForm = z.object({ ...commandFields, pauseId: recordId() })
export const undoChangeForm = z.object({ ...commandFields, stretchId: recordId() })
export const changeSearchForm = z.object({
  ...commandFields,
  clientId: recordId(),
  state: oneOf(SEARCH_STATES, 'pauses.errors.stateMissing'),
  wishedBy: oneOf(WISHES, 'pauses.errors.wishMissing'),
})
