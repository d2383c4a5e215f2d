'use server'

import { formAction } from '#lib/access/form-action'
import { putOffLine } from '#lib/rhythm/put-off-line'
import { takeBackPutOff } from '#lib/rhythm/take-back-put-off'

export const putOffLineAction = formAction(putOffLine, {
  say: ({ name, until }) => ({ key: until ? 'today.movedTo' : 'today.letGo', values: { name, day: until ?? '' } }),
})
export const takeBackPutOffAction = formAction(takeBackPutOff, { say: () => ({ key: 'today.backAgain' }) })
