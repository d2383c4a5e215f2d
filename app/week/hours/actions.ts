'use server'

import { formAction } from '#lib/access/form-action'
import { completeWeek } from '#lib/weeks/complete-week'

export const completeWeekAction = formAction(completeWeek, {
  say: ({ monday }) => ({ key: 'weeks.told', values: { monday } }),
})
