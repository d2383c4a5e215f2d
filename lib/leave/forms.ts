import { z } from 'zod'
import { commandFields, dayField, recordId } from '#lib/shared/form-fields'

export const noteLeaveForm = z.object({
  ...commandFields,
  accountId: recordId('leave.errors.memberMissing'),
  fromDay: dayField('leave.errors.fromMissing'),
  toDay: dayField('leave.errors.toMissing'),
})
export const takeBackLeaveForm = z.object({ ...commandFields, leaveId: recordId() })
