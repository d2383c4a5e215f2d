import { z } from 'zod'
import { anyOf, commandFields, dayField, oneOf, optionalDay, optionalText, recordId } from '#lib/shared/form-fields'
import { KINDS_BY_HAND } from '#lib/support-events/rules'
import { TALK_WITH } from './rules.ts'

export const noteMomentForm = z.object({
  ...commandFields,
  clientId: recordId(),
  kind: oneOf(KINDS_BY_HAND, 'continuity.errors.kindMissing'),
  day: dayField('continuity.errors.dayMissing'),
  words: optionalText(1000),
})
export const takeBackMomentForm = z.object({ ...commandFields, eventId: recordId() })
export const logTalkForm = z.object({
  ...commandFields,
  clientId: recordId(),
  day: dayField('continuity.errors.dayMissing'),
  withWhom: anyOf(TALK_WITH).refine((all) => all.length > 0, 'continuity.errors.withWhomMissing'),
  words: optionalText(1000),
  lookAgainDay: optionalDay,
})
export const takeBackTalkForm = z.object({ ...commandFields, talkId: recordId() })
