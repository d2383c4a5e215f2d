import { z } from 'zod'
import { PLACES, TOGETHER } from '#lib/contacts/rules'
import { isTime } from '#lib/shared/day'
import {
  commandFields,
  dayField,
  editFields,
  oneOf,
  optionalDay,
  optionalNumber,
  optionalOneOf,
  optionalText,
  recordId,
  tick,
} from '#lib/shared/form-fields'
import { ASKED_BY, LENGTHS, LONGEST_MINUTES, REPEATS, SHORTEST_MINUTES } from './rules.ts'

const SHORT = 120

/** One of the beginnings, or, where it is written, any other length. */
const length = {
  minutes: optionalOneOf(LENGTHS),
  otherMinutes: optionalNumber([SHORTEST_MINUTES, LONGEST_MINUTES], 'appointments.errors.minutes'),
}

const details = {
  ...length,
  place: optionalOneOf(PLACES),
  whereabouts: optionalText(SHORT),
  withWhom: optionalText(SHORT),
  purpose: optionalOneOf(TOGETHER),
  words: optionalText(500),
  shared: tick,
}

const slot = {
  day: dayField('appointments.errors.dayMissing'),
  time: z.string({ error: 'appointments.errors.timeMissing' }).refine(isTime, 'appointments.errors.timeMissing'),
}

/** A meeting by its own id, or, as long as nothing was said of it, by its series and its day there. */
const which = {
  appointmentId: recordId().optional(),
  seriesId: recordId().optional(),
  seriesDay: dayField('form.missing').optional(),
}
export type Which = { appointmentId?: string; seriesId?: string; seriesDay?: string }

export const planForm = z
  .object({
    ...commandFields,
    clientId: recordId('appointments.errors.personMissing'),
    ...slot,
    ...details,
    everyWeeks: z
      .enum(REPEATS, { error: 'form.unknownChoice' })
      .optional()
      .transform((weeks) => (weeks ? Number(weeks) : null)),
    untilDay: optionalDay,
    keeperId: recordId().optional(),
    anyway: tick,
  })
  .transform(withLength)
export const changeForm = z.object({ ...editFields, ...which, ...details }).transform(withLength)
export const whichForm = z.object({ ...commandFields, ...which })
export const moveForm = z.object({
  ...commandFields,
  ...which,
  ...slot,
  askedBy: oneOf(ASKED_BY, 'appointments.errors.askedByMissing'),
  anyway: tick,
})
export const couldNotForm = z.object({
  ...commandFields,
  ...which,
  askedBy: oneOf(ASKED_BY, 'appointments.errors.whoMissing'),
})
export const changeSeriesForm = z.object({
  ...editFields,
  seriesId: recordId(),
  /** The meeting from which on. */
  seriesDay: dayField('form.missing'),
  ...slot,
  place: optionalOneOf(PLACES),
  whereabouts: optionalText(SHORT),
  askedBy: oneOf(ASKED_BY, 'appointments.errors.askedByMissing'),
  anyway: tick,
})

const HANDING = '~'
/** At the end of it, where it was asked already, or where it only goes back. */
export const ALL_THE_SAME = `${HANDING}anyway`

/** Who is to keep which meetings, as the one button says it that hands them over. */
export const handingOver = (meetings: Which[], keeperId: string): string =>
  [
    keeperId,
    ...meetings.map(({ appointmentId, seriesId, seriesDay }) => appointmentId ?? `${seriesId}.${seriesDay}`),
  ].join(HANDING)

export const handOverForm = z.object({
  ...commandFields,
  handing: z
    .string({ error: 'form.missing' })
    .transform((text) => {
      const anyway = text.endsWith(ALL_THE_SAME)
      const [keeperId, ...meetings] = (anyway ? text.slice(0, -ALL_THE_SAME.length) : text).split(HANDING)
      return { keeperId, meetings: meetings.map(meantBy), anyway }
    })
    .pipe(
      z.object({
        keeperId: recordId(),
        meetings: z.array(z.object(which)).min(1, 'form.missing'),
        anyway: z.boolean(),
      }),
    ),
})

function meantBy(key: string): Which {
  const [id, seriesDay] = key.split('.')
  return seriesDay === undefined ? { appointmentId: id } : { seriesId: id, seriesDay }
}

export const endSeriesForm = z.object({ ...editFields, seriesId: recordId(), untilDay: optionalDay })

function withLength<Form extends { minutes: string | null; otherMinutes: number | null }>(form: Form) {
  const { minutes, otherMinutes, ...rest } = form
  return { ...rest, minutes: otherMinutes ?? Number(minutes ?? USUAL_MINUTES) }
}

const USUAL_MINUTES = 60
