import { z } from 'zod'
import { dayField, editFields, optionalText } from '#lib/shared/form-fields'
import { CELLS, type Cell, minutesWritten } from './rules.ts'

const hours = z
  .string({ error: 'weeks.errors.hours' })
  .optional()
  .transform((text) => minutesWritten(text ?? ''))
  .refine((minutes) => minutes !== undefined, 'weeks.errors.hours')
  .transform((minutes) => minutes ?? null)

const boxes = Object.fromEntries(CELLS.map((cell) => [cell, hours])) as Record<Cell, typeof hours>

export const completeWeekForm = z.object({
  /** Version 0 where nothing was told yet. */
  ...editFields,
  monday: dayField('form.missing'),
  words: optionalText(300),
  ...boxes,
})
