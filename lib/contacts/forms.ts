import { z } from 'zod'
import {
  anyIds,
  anyOf,
  commandFields,
  dayField,
  editFields,
  neededText,
  oneOf,
  optionalNumber,
  optionalOneOf,
  optionalText,
  recordId,
  tick,
} from '#lib/shared/form-fields'
import { OUTCOMES, PLACES, REACHED_OUT, TOGETHER } from './rules.ts'

const NOTE = 4000
const A_DAY_OF_MINUTES = 1440

const details = {
  outcome: oneOf(OUTCOMES, 'contacts.errors.outcomeMissing'),
  day: dayField('contacts.errors.dayMissing'),
  time: z
    .string({ error: 'contacts.errors.notATime' })
    .optional()
    .transform((text) => text || null)
    .refine((text) => text === null || /^([01]\d|2[0-3]):[0-5]\d$/.test(text), 'contacts.errors.notATime'),
  place: optionalOneOf(PLACES),
  minutes: optionalNumber([1, A_DAY_OF_MINUTES], 'contacts.errors.minutes'),
  reachedOut: optionalOneOf(REACHED_OUT),
  together: anyOf(TOGETHER),
  note: optionalText(NOTE),
  shared: tick,
}

export const logContactForm = z.object({
  ...commandFields,
  people: anyIds('contacts.errors.personMissing'),
  ...details,
})
export const correctContactForm = z.object({ ...editFields, contactId: recordId(), ...details })
export const withdrawContactForm = z.object({
  ...editFields,
  contactId: recordId(),
  because: neededText(500, 'contacts.errors.reasonMissing'),
})
export const undoContactForm = z.object({ ...commandFields, contacts: anyIds('form.missing') })
