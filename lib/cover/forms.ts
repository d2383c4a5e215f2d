import { z } from 'zod'
import { anyIds, commandFields, dayField, optionalDay, recordId, tick } from '#lib/shared/form-fields'

const days = {
  fromDay: dayField('leave.errors.fromMissing'),
  toDay: dayField('leave.errors.toMissing'),
}
const covers = anyIds('cover.errors.nobodyChosen')

export const arrangeCoverForm = z.object({
  ...commandFields,
  people: anyIds('cover.errors.nobodyChosen'),
  colleagueId: recordId('cover.errors.colleagueMissing'),
  ...days,
  /** Their own specialist is away on these days: they are noted as leave. */
  away: tick,
  /** Said once one has heard what speaks against it. */
  anyway: tick,
})
export const changeCoverForm = z.object({ ...commandFields, covers, ...days })
/** One button names all that end together. */
const joined = z.preprocess((value) => (typeof value === 'string' ? value.split(',') : value), covers)
export const endCoverForm = z.object({ ...commandFields, covers: joined })
export const undoEndOfCoverForm = z.object({ ...commandFields, covers: joined, toDay: days.toDay })
export const announceCoverForm = z.object({ ...commandFields, coverId: recordId(), day: optionalDay })
export const takeBackAnnouncementForm = z.object({ ...commandFields, coverId: recordId() })
