import { z } from 'zod'
import { isDay } from '#lib/shared/day'
import { commandFields, recordId } from '#lib/shared/form-fields'
import { ABOUT, PUT_OFF_TO } from './rules.ts'

const LINE_PARTS = 4
const WRONG = 'form.missing'
const parts = z.tuple(
  [
    z.uuid(WRONG),
    z.string(WRONG).regex(ABOUT, WRONG),
    z.string(WRONG).refine(isDay, WRONG),
    z.enum(PUT_OFF_TO, { error: WRONG }),
  ],
  { error: WRONG },
)

export const putOffForm = z.object({
  ...commandFields,
  line: z
    .string({ error: WRONG })
    .transform((text) => text.split('~', LINE_PARTS))
    .pipe(parts)
    .transform(([clientId, about, dueDay, to]) => ({ clientId, about, dueDay, to })),
})
export const takeBackPutOffForm = z.object({ ...commandFields, putOffId: recordId() })
