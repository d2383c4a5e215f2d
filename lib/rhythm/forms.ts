import { z } from 'zod'
import { TOUCH_RHYTHMS, TOUCH_WAYS, WISHES } from '#lib/pauses/rules'
import { isDay } from '#lib/shared/day'
import { anyIds, commandFields, dayField, oneOf, optionalDay, optionalText, recordId } from '#lib/shared/form-fields'
import { CONTACT_WISHES, WISHED_BY } from './rules/agreed.ts'
import { ABOUT, PUT_OFF_ANYWHERE } from './rules.ts'

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
  said: optionalText(500),
})
export const wishForm = z.object({ ...commandFields, wishId: recordId() })

const LINE_PARTS = 4
const WRONG = 'form.missing'
const parts = z.tuple(
  [
    z.uuid(WRONG),
    z.string(WRONG).regex(ABOUT, WRONG),
    z.string(WRONG).refine(isDay, WRONG),
    z.enum(PUT_OFF_ANYWHERE, { error: WRONG }),
  ],
  { error: WRONG },
)

export const putOffForm = z.object({
  ...commandFields,
  line: z
    .string({ error: WRONG })
    .transform((text) => text.split('~', LINE_PARTS))
    .pipe(parts)
    .transform(([clientId, about, dueDay, to]) => ({ clientId, about, dueDay, to })),
  /** The day it is moved to, where that was chosen. */
  day: optionalDay,
})
export const takeBackPutOffForm = z.object({ ...commandFields, putOffId: recordId() })
