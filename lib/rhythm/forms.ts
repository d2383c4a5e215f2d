import { z } from 'zod'
import { isDay } from '#lib/shared/day'
import { commandFields, recordId } from '#lib/shared/form-fields'
import { ABOUT, PUT_OFF_TO } from './rules.ts'

const LINE_PARTS = 4
const parts = z.tuple([z.uuid(), z.string().regex(ABOUT), z.string().refine(isDay), z.enum(PUT_OFF_TO)])

export const putOffForm = z.object({
  ...commandFields,
  line: z
    .string({ error: 'form.missing' })
    .transform((text) => text.split('~', LINE_PARTS))
    .pipe(parts)
    .transform(([clientId, about, dueDay, to]) => ({ clientId, about, dueDay, to })),
})
export const takeBackPutOffForm = z.object({ ...commandFields, putOffId: recordId() })
