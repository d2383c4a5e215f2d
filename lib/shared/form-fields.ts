import { z } from 'zod'
import { type Day, isDay } from './day.ts'

/** Messages are keys into `messages/`, put into words where the form is shown. */
export const recordId = (missing = 'form.missing') => z.uuid({ error: missing })

/** One that may be left out, also where “none of these” was chosen. */
export const optionalId = (wrong = 'form.unknownChoice') =>
  z
    .union([z.literal('').transform(() => null), recordId(wrong)], { error: wrong })
    .nullish()
    .transform((id) => id ?? null)

export const commandFields = { commandId: z.uuid({ error: 'form.tooOld' }) }
export const editFields = { ...commandFields, version: z.coerce.number({ error: 'form.tooOld' }).int('form.tooOld') }

/** Empty means not given. Line ends are one character, as a person counts them. */
export const optionalText = (longest: number) =>
  z
    .string({ error: 'form.missing' })
    .optional()
    .transform((text) => clean(text ?? '') || null)
    .pipe(z.string().max(longest, 'form.tooLong').nullable())

export const neededText = (longest: number, missing: string) =>
  z.string({ error: missing }).transform(clean).pipe(z.string().min(1, missing).max(longest, 'form.tooLong'))

export const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values, missing: string) =>
  z.enum(values, { error: missing })

export const optionalOneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z
    .union([z.literal('').transform(() => null), z.enum(values)], { error: 'form.unknownChoice' })
    .nullish()
    .transform((value) => value ?? null)

/** A whole number of something, in digits alone: a machine would also read 0x1F, 1e3 or a space. */
export const optionalNumber = ([least, most]: [number, number], wrong: string) =>
  z
    .string({ error: wrong })
    .optional()
    .transform((text) => text?.trim() || null)
    .refine((text) => text === null || (/^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most), wrong)
    .transform((text) => (text === null ? null : Number(text)))

/** Checkboxes: none, one or several of the same name. */
export const anyOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.preprocess(asList, z.array(z.enum(values, { error: 'form.unknownChoice' })))

export const anyIds = (missing: string) => z.preprocess(asList, z.array(recordId(missing)).min(1, missing))

export const dayField = (missing: string) => z.string({ error: missing }).refine(isDay, missing)

export const optionalDay = z
  .string({ error: 'form.notADay' })
  .optional()
  .transform((text): Day | null => text || null)
  .refine((text) => text === null || isDay(text), 'form.notADay')

export const tick = z
  .literal('yes', { error: 'form.unknownChoice' })
  .optional()
  .transform((value) => value === 'yes')

function asList(value: unknown): unknown[] {
  if (value === undefined || value === '') return []
  return Array.isArray(value) ? [...new Set(value)] : [value]
}

/** Without the spaces around it, and without the NUL that PostgreSQL refuses in text. */
const clean = (text: string): string => text.replace(/\r\n/g, '\n').replaceAll('\0', '').trim()
