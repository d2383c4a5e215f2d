import { z } from 'zod'
import {
  commandFields,
  dayField,
  neededText,
  oneOf,
  optionalOneOf,
  optionalText,
  recordId,
} from '#lib/shared/form-fields'
import { ANSWERS, OPENINGS, SILENCES } from './rules.ts'

export const sendCheckInForm = z.object({
  ...commandFields,
  clientId: recordId(),
  words: neededText(1000, 'check-ins.errors.wordsMissing'),
  /** The beginning that was offered, and how it read. */
  opening: optionalOneOf(OPENINGS),
  ready: optionalText(1000),
  day: dayField('check-ins.errors.dayMissing'),
})
export const checkInForm = z.object({ ...commandFields, checkInId: recordId() })
export const answerCheckInForm = z.object({
  ...commandFields,
  checkInId: recordId(),
  answer: oneOf(ANSWERS, 'check-ins.errors.answerMissing'),
  day: dayField('check-ins.errors.dayMissing'),
})
export const takeBackAnswerForm = z.object({ ...commandFields, answerId: recordId() })
export const understandSilenceForm = z.object({
  ...commandFields,
  checkInId: recordId(),
  meant: oneOf(SILENCES, 'check-ins.errors.meantMissing'),
})
