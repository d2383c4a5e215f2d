import { z } from 'zod'
import { commandFields, dayField, oneOf, optionalText, recordId } from '#lib/shared/form-fields'
import { KINDS_BY_HAND } from '#lib/support-events/rules'

export const noteMomentForm = z.object({
  ...commandFields,
  clientId: recordId(),
  kind: oneOf(KINDS_BY_HAND, 'continuity.errors.kindMissing'),
  day: dayField('continuity.errors.dayMissing'),
  words: optionalText(1000),
})
export const takeBackMomentForm = z.object({ ...commandFields, eventId: recordId() })
