import { z } from 'zod'
import { TOUCH_RHYTHMS, TOUCH_WAYS, WISHES } from '#lib/pauses/rules'
import { anyIds, commandFields, dayField, oneOf, optionalText, recordId } from '#lib/shared/form-fields'
import { CONTACT_WISHES, WISHED_BY } from './rules/agreed.ts'

export const agreeRhythmForm = z.object({
  ...commandFields,
  clientId: recordId(),
  touchBy: oneOf(TOUCH_WAYS, 'rhythm.errors.touchMissing'),
  touchEvery: oneOf(TOUCH_RHYTHMS, 'rhythm.errors.touchMissing'),
  touchWeekday: z
    .enum(['', '1', '2', '3', '4', '5', '6', '7'], { error: 'form.unknownChoice' })
    .optional()
    .transform((text) => (text ? Number(text) : null)),
  wishedBy: oneOf(WISHES, 'rhythm.errors.wishMissing'),
  fromDay: dayField('rhythm.errors.dayMissing'),
  note: optionalText(1000),
  /** Open wishes that this agreement answers. */
  wishIds: z.union([z.undefined(), anyIds('form.unknownChoice')]).transform((ids) => ids ?? []),
})
export const takeBackRhythmForm = z.object({ ...commandFields, rhythmId: recordId() })
export const noteWishForm = z.object({
  ...commandFields,
  clientId: recordId(),
  wish: oneOf(CONTACT_WISHES, 'rhythm.errors.wishKindMissing'),
  wishedBy: oneOf(WISHED_BY, 'rhythm.errors.wishMissing'),
  day: dayField('rhythm.errors.dayMissing'),
  words: optionalText(500),
})
export const wishForm = z.object({ ...commandFields, wishId: recordId() })
