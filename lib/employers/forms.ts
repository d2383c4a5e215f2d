import { z } from 'zod'
import { isTime } from '#lib/shared/day'
import {
  commandFields,
  dayField,
  editFields,
  neededText,
  oneOf,
  optionalDay,
  optionalId,
  optionalNumber,
  optionalOneOf,
  optionalText,
  recordId,
  tick,
} from '#lib/shared/form-fields'
import { MODES, PURPOSES, SECTORS, WHO_WENT } from './rules.ts'

const A_DAY_OF_MINUTES = 1440
const NAME = 120

/** Which of the employers asked about it is; `none` where it is another. */
const sameAs = z.union([z.literal('none'), recordId()], { error: 'form.unknownChoice' }).optional()

/** A link we may offer: nothing but the web. Most people leave out how it begins. */
const website = optionalText(200)
  .transform((text) => (text === null || /^[a-z]+:/i.test(text) ? text : `https://${text}`))
  .refine((text) => text === null || (URL.canParse(text) && /^https?:/i.test(text)), 'employers.errors.website')

const employer = {
  name: neededText(NAME, 'employers.errors.nameMissing'),
  sector: optionalOneOf(SECTORS),
  town: optionalText(80),
  address: optionalText(200),
  phone: optionalText(40),
  email: optionalText(NAME).refine((text) => text === null || /^[^\s@]+@[^\s@]+$/.test(text), 'employers.errors.email'),
  website,
  looksFor: optionalText(1000),
  words: optionalText(2000),
}

export const addEmployerForm = z.object({ ...commandFields, ...employer, sameAs })
export const changeEmployerForm = z.object({ ...editFields, employerId: recordId(), ...employer })
export const oneEmployerForm = z.object({ ...commandFields, employerId: recordId() })
export const mergeEmployersForm = z.object({
  ...commandFields,
  keptId: recordId(),
  employerId: optionalId(),
  employerName: optionalText(NAME),
  /** Under whose name the two go on: that of `keptId`, unless said otherwise. */
  stays: optionalOneOf(['this', 'other']),
})
export const takeApartForm = z.object({ ...commandFields, mergeId: recordId() })

const person = {
  name: neededText(NAME, 'employers.errors.personNameMissing'),
  role: optionalText(NAME),
  phone: optionalText(40),
  email: employer.email,
  words: optionalText(1000),
}

export const addEmployerPersonForm = z.object({ ...commandFields, employerId: recordId(), ...person })
export const changeEmployerPersonForm = z.object({ ...editFields, personId: recordId(), ...person })
export const oneEmployerPersonForm = z.object({ ...commandFields, personId: recordId() })

const details = {
  mode: oneOf(MODES, 'employers.errors.modeMissing'),
  day: dayField('employers.errors.dayMissing'),
  time: z
    .string({ error: 'employers.errors.notATime' })
    .optional()
    .transform((text) => text || null)
    .refine((text) => text === null || isTime(text), 'employers.errors.notATime'),
  minutes: optionalNumber([1, A_DAY_OF_MINUTES], 'employers.errors.minutes'),
  personId: optionalId(),
  metName: optionalText(NAME),
  keepMet: tick,
  clientId: optionalId(),
  whoWent: optionalOneOf(WHO_WENT).transform((who) => who ?? 'us'),
  fitsWish: optionalOneOf(['yes', 'no']).transform((fits) => (fits === null ? null : fits === 'yes')),
  purpose: optionalOneOf(PURPOSES),
  learned: optionalText(2000),
  nextStep: optionalText(300),
  nextDay: optionalDay,
}

export const logEmployerContactForm = z.object({
  ...commandFields,
  employerId: optionalId(),
  employerName: optionalText(NAME),
  /** One of those offered beside the text box, in which one writes any other. */
  lately: optionalId(),
  sameAs,
  ...details,
  /** `today`, where no day is asked for: whenever the page was opened. */
  day: z.union([z.literal('today'), details.day], { error: 'employers.errors.dayMissing' }),
  mode: optionalOneOf(MODES),
  /** How it was, as the button said that was pressed before it was asked which employer it is. */
  modeAsked: optionalOneOf(MODES),
})
export const correctEmployerContactForm = z.object({
  ...editFields,
  contactId: recordId(),
  /** Another employer, where it was logged with the wrong one. */
  employerId: optionalId(),
  employerName: optionalText(NAME),
  ...details,
})
export const withdrawEmployerContactForm = z.object({
  ...editFields,
  contactId: recordId(),
  because: neededText(500, 'employers.errors.reasonMissing'),
})
export const oneEmployerContactForm = z.object({ ...commandFields, contactId: recordId() })
