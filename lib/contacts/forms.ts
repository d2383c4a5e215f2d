import { z } from 'zod'
import {
  anyIds,
  anyOf,
  commandFields,
  dayField,
  editFields,
  neededText,
  oneOf,
  optionalOneOf,
  optionalText,
  recordId,
  tick,
} from '#lib/shared/form-fields'
import { OUTCOMES, PLACES, REACHED_OUT, TOGETHER } from './rules.ts'

const NOTE = 4000

const details = {
  outcome: oneOf(OUTCOMES, 'contacts.errors.outcomeMissing'),
  day: dayField('contacts.errors.dayMissing'),
  time: z
    .string()
    .optional()
    .transform((text) => text || null)
    .refine((text) => text === null || /^([01]\d|2[0-3]):[0-5]\d$/.test(text), 'contacts.errors.notATime'),
  place: optionalOneOf(PLACES),
  minutes: z
    .string()
    .optional()
    .transform((text) => (text ? Number(text) : null))
    .refine(
      (minutes) => minutes === null || (Number.isInteger(minutes) && minutes >= 1 && minutes <= 1440),
      'contacts.errors.minutes',
    ),
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
