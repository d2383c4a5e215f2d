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
import { BECAME, COMPANY, INTERVIEW_KINDS, KINDS, LEADERS, LONGEST_MINUTES, STAGES } from './rules.ts'

const SHORT = 120

/** A page may be opened from the record, so it is one of the web's and nothing that runs. */
const link = optionalText(500)
  .transform((text) => (text && /^www\./i.test(text) ? `https://${text}` : text))
  .refine((text) => text === null || /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(text), 'job-search.errors.link')

const details = {
  title: neededText(SHORT, 'job-search.errors.titleMissing'),
  employerName: optionalText(SHORT),
  employerId: optionalId(),
  kind: z.enum(KINDS, { error: 'form.unknownChoice' }).default('job'),
  unsolicited: tick,
  link,
  place: optionalText(SHORT),
  hours: optionalText(60),
  deadline: optionalDay,
  notes: optionalText(4000),
}

export const addForm = z.object({ ...commandFields, clientId: recordId(), ...details, anyway: tick })
export const changeForm = z.object({ ...editFields, applicationId: recordId(), ...details })
export const whichForm = z.object({ ...commandFields, applicationId: recordId() })

const said = {
  /** Missing: today. */
  day: optionalDay,
  ledBy: optionalOneOf(LEADERS),
  firstTime: tick,
  words: optionalText(1000),
}

const step = z.object({
  ...commandFields,
  applicationId: recordId(),
  stage: oneOf(STAGES, 'job-search.errors.stageMissing'),
  /** Where it stood for whoever sent this. */
  from: optionalOneOf(STAGES),
  ...said,
})
/** Read only once it is known where it stands. */
const unread = z.unknown().optional()

/** The board has one form for all its cards: the button pressed says which card, from where and to where. */
export const stepForm = z
  .object({
    move: z.string({ error: 'job-search.errors.stageMissing' }).optional(),
    ...{ commandId: unread, applicationId: unread, stage: unread, from: unread },
    ...{ day: unread, ledBy: unread, firstTime: unread, words: unread },
  })
  .transform(({ move, ...rest }) => {
    const [applicationId, from, stage] = move?.split('~', 3) ?? [rest.applicationId, rest.from, rest.stage]
    return { ...rest, applicationId, from, stage } as z.input<typeof step>
  })
  .pipe(step)
export const correctStepForm = z.object({ ...commandFields, stepId: recordId(), ...said })
export const whichStepForm = z.object({ ...commandFields, stepId: recordId() })

const slot = {
  day: dayField('job-search.errors.dayMissing'),
  time: z
    .string({ error: 'job-search.errors.time' })
    .optional()
    .transform((text) => text || null)
    .refine((text) => text === null || isTime(text), 'job-search.errors.time'),
}
const arranged = {
  kind: oneOf(INTERVIEW_KINDS, 'job-search.errors.interviewKindMissing'),
  minutes: optionalNumber([1, LONGEST_MINUTES], 'job-search.errors.minutes'),
  whereabouts: optionalText(SHORT),
  withWhom: optionalText(SHORT),
  company: z.enum(COMPANY, { error: 'form.unknownChoice' }).default('not_settled'),
}

export const planInterviewForm = z.object({ ...commandFields, applicationId: recordId(), ...slot, ...arranged })
export const changeInterviewForm = z.object({
  ...editFields,
  interviewId: recordId(),
  ...arranged,
  wentHow: optionalText(2000),
})
export const moveInterviewForm = z.object({ ...commandFields, interviewId: recordId(), ...slot })
export const settleInterviewForm = z.object({
  ...commandFields,
  interviewId: recordId(),
  became: oneOf(BECAME, 'job-search.errors.becameMissing'),
  wentHow: optionalText(2000),
  /** The step that came with planning it, where both were a mistake. */
  stepId: optionalId('form.missing'),
})
export const whichInterviewForm = z.object({ ...commandFields, interviewId: recordId() })
