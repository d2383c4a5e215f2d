import { z } from 'zod'
import { commandFields, editFields, oneOf, optionalDay, optionalText, recordId } from '#lib/shared/form-fields'
import { STAY_KINDS } from './rules.ts'

const stay = {
  kind: oneOf(STAY_KINDS, 'stays.errors.kindMissing'),
  /** Empty: nobody knows since when. */
  fromDay: optionalDay,
  toDay: optionalDay,
  words: optionalText(200),
}

export const noteStayForm = z.object({ ...commandFields, clientId: recordId(), ...stay })
export const changeStayForm = z.object({ ...editFields, stayId: recordId(), ...stay })
export const endStayForm = z.object({ ...commandFields, stayId: recordId(), toDay: optionalDay })
export const undoEndOfStayForm = z.object({ ...commandFields, stayId: recordId() })
export const takeBackStayForm = z.object({ ...commandFields, stayId: recordId() })
