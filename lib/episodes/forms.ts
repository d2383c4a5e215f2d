import { z } from 'zod'
import {
  anyOf,
  commandFields,
  dayField,
  optionalDay,
  optionalOneOf,
  optionalText,
  recordId,
} from '#lib/shared/form-fields'
import { AGREED_BY, CLOSING_REASONS, NOT_TAKEN_UP_REASONS, SAID_HOW } from './rules.ts'

/** What is missing of an ending is told by its rules, together with everything else about it. */
const ending = {
  clientId: recordId(),
  closedOn: optionalDay,
  said: optionalText(1000),
  saidHow: optionalOneOf(SAID_HOW),
  handedTo: optionalText(500),
  /** Said once it has been read over; an empty one goes back to the fields. */
  sure: optionalOneOf(['yes']),
}

export const closeSupportForm = z.object({
  ...commandFields,
  ...ending,
  reason: z.enum(CLOSING_REASONS).nullable().catch(null),
  agreedBy: anyOf(AGREED_BY),
})
export const declineReferralForm = z.object({
  ...commandFields,
  ...ending,
  reason: z.enum(NOT_TAKEN_UP_REASONS).nullable().catch(null),
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
