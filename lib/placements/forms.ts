import { z } from 'zod'
import { WISHES } from '#lib/pauses/rules'
import { hundredthsOf } from '#lib/shared/amounts'
import {
  commandFields,
  dayField,
  editFields,
  neededText,
  oneOf,
  optionalDay,
  optionalId,
  optionalOneOf,
  optionalText,
  recordId,
} from '#lib/shared/form-fields'
import { OCCUPATIONS } from './rules/occupations.ts'
import {
  DISCLOSURE,
  ENDED_BY,
  FOUND_BY,
  KINDS,
  LASTING,
  LED_BY,
  MAY_CONTACT,
  OPEN_TO,
  SEARCH_THEN,
  STUDY_KINDS,
  SUBSIDY,
  USUAL_WAGE,
  WAGE_PER,
} from './rules.ts'

const MOST_HOURS = 100_00

/** In hundredths. */
const optionalAmount = (most: number, wrong: string) =>
  z
    .string({ error: wrong })
    .optional()
    .transform((text) => text?.trim() || null)
    .refine((text) => {
      const amount = text === null ? 1 : (hundredthsOf(text) ?? 0)
      return amount > 0 && amount <= most
    }, wrong)
    .transform((text) => (text === null ? null : (hundredthsOf(text) ?? null)))

const terms = {
  hours: optionalAmount(MOST_HOURS, 'placements.errors.hours').transform((hours) =>
    hours === null ? null : hours / 100,
  ),
  wage: optionalAmount(999_999_999, 'placements.errors.wage'),
  wagePer: optionalOneOf(WAGE_PER),
  lasting: optionalOneOf(LASTING),
}

/** Without an amount there is nothing it could be per. */
const saysPerWhat = <Terms extends { wage: number | null; wagePer: 'hour' | 'month' | null }>(
  form: z.ZodType<Terms, unknown>,
) =>
  form
    .refine(({ wage, wagePer }) => wage === null || wagePer !== null, {
      path: ['wagePer'],
      error: 'placements.errors.wagePerMissing',
    })
    .transform((given) => (given.wage === null ? { ...given, wagePer: null } : given))

const placement = {
  kind: oneOf(KINDS, 'placements.errors.kindMissing'),
  title: neededText(120, 'placements.errors.titleMissing'),
  employerName: optionalText(120),
  employerId: optionalId(),
  occupation: z
    .string({ error: 'form.unknownChoice' })
    .optional()
    .transform((code) => code || null)
    .refine((code) => code === null || OCCUPATIONS.includes(code), 'form.unknownChoice'),
  /** Empty: nobody knows since when, or it is not settled yet. */
  startDay: optionalDay,
  ...terms,
  untilDay: optionalDay,
  openTo: optionalOneOf(OPEN_TO),
  usualWage: optionalOneOf(USUAL_WAGE),
  subsidy: optionalOneOf(SUBSIDY),
  subsidyWords: optionalText(200),
  foundBy: optionalOneOf(FOUND_BY),
  ledBy: optionalOneOf(LED_BY),
  disclosure: optionalOneOf(DISCLOSURE),
  mayContact: optionalOneOf(MAY_CONTACT),
  words: optionalText(2000),
}

/** What becomes of the search is asked, and never done by itself. */
const searchThen = { search: optionalOneOf(SEARCH_THEN), wishedBy: optionalOneOf(WISHES) }

export const addPlacementForm = saysPerWhat(
  z.object({ ...commandFields, clientId: recordId(), applicationId: optionalId(), ...placement, ...searchThen }),
)
export const changePlacementForm = saysPerWhat(z.object({ ...editFields, placementId: recordId(), ...placement }))
export const placementForm = z.object({ ...commandFields, placementId: recordId() })
export const beginPlacementForm = z.object({
  ...commandFields,
  placementId: recordId(),
  day: dayField('placements.errors.dayMissing'),
  ...searchThen,
})

export const noteChangeForm = saysPerWhat(
  z.object({
    ...commandFields,
    placementId: recordId(),
    fromDay: dayField('placements.errors.dayMissing'),
    ...terms,
    words: optionalText(500),
  }),
)
export const noteAbsenceForm = z.object({
  ...commandFields,
  placementId: recordId(),
  kind: oneOf(['away', 'back'] as const, 'form.unknownChoice'),
  fromDay: dayField('placements.errors.dayMissing'),
  words: optionalText(500),
})
export const takeBackChangeForm = z.object({ ...commandFields, changeId: recordId() })

const ending = {
  endedBy: oneOf(ENDED_BY, 'placements.errors.endedByMissing'),
  /** Empty: nobody knows which day it was, or it never began. */
  endedOn: optionalDay,
  endHeardOn: dayField('placements.errors.heardMissing'),
  endWords: optionalText(2000),
  worked: optionalText(2000),
  learned: optionalText(2000),
  nextWish: optionalText(2000),
}
export const endPlacementForm = z.object({ ...commandFields, placementId: recordId(), ...ending })
export const changeEndForm = z.object({ ...editFields, placementId: recordId(), ...ending })

const studyDay = {
  kind: oneOf(STUDY_KINDS, 'placements.errors.studyKindMissing'),
  day: dayField('placements.errors.dayMissing'),
  subject: optionalText(120),
  wentHow: optionalText(1000),
}
export const noteStudyDayForm = z.object({ ...commandFields, placementId: recordId(), ...studyDay })
export const changeStudyDayForm = z.object({ ...editFields, studyDayId: recordId(), ...studyDay })
export const studyDayForm = z.object({ ...commandFields, studyDayId: recordId() })

export const greetForm = z.object({
  ...commandFields,
  clientId: recordId(),
  about: z.string({ error: 'form.missing' }).max(80, 'form.missing'),
  words: neededText(1000, 'placements.errors.wordsMissing'),
  /** The beginning that was offered, and how it read. */
  beginning: optionalText(60),
  ready: optionalText(1000),
  day: dayField('placements.errors.dayMissing'),
})
export const greetingForm = z.object({ ...commandFields, greetingId: recordId() })
