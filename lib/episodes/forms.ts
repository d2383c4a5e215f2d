import { z } from 'zod'
import { anyOf, commandFields, dayField, oneOf, optionalOneOf, optionalText, recordId } from '#lib/shared/form-fields'
import { AGREED_BY, CLOSING_REASONS, NOT_TAKEN_UP_REASONS, SAID_HOW } from './rules.ts'

const ending = {
  clientId: recordId(),
  closedOn: dayField('episodes.errors.dayMissing'),
  said: optionalText(1000),
  saidHow: optionalOneOf(SAID_HOW),
  handedTo: optionalText(500),
  /** Said once it has been read over; an empty one goes back to the fields. */
  sure: optionalOneOf(['yes']),
}

export const closeSupportForm = z.object({
  ...commandFields,
  ...ending,
  reason: oneOf(CLOSING_REASONS, 'episodes.errors.reasonMissing'),
  agreedBy: anyOf(AGREED_BY),
})
export const declineReferralForm = z.object({
  ...commandFields,
  ...ending,
  reason: oneOf(NOT_TAKEN_UP_REASONS, 'episodes.errors.reasonMissing'),
})
export const takeBackClosingForm = z.object({ ...commandFields, closureId: recordId() })
export const reopenSupportForm = z.object({
  ...commandFields,
  clientId: recordId(),
  /** Asked only where nobody is named any more. */
  specialistId: z
    .union([z.literal('').transform(() => null), recordId()], { error: 'clients.errors.specialistMissing' })
    .nullish()
    .transform((id) => id ?? null),
})
export const undoReopeningForm = z.object({ ...commandFields, episodeId: recordId() })
export const stepForm = z.object({
  ...commandFields,
  clientId: recordId(),
  day: dayField('episodes.errors.dayMissing'),
})
