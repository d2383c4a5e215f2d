import { z } from 'zod'
import { commandFields, optionalOneOf } from '#lib/shared/form-fields'
import { CASELOAD_SHOWS, CASELOAD_SORTS, type CaseloadOrder, FIRST_ORDER } from './rules.ts'

/** Each button says one thing; what is left out stays as it was. */
export const arrangeCaseloadForm = z.object({
  ...commandFields,
  sort: optionalOneOf(CASELOAD_SORTS),
  show: optionalOneOf(CASELOAD_SHOWS),
  specialistId: z.union([z.literal('all'), z.uuid('form.unknownChoice')], { error: 'form.unknownChoice' }).nullish(),
})

const kept = z.object({
  sort: z.enum(CASELOAD_SORTS).catch(FIRST_ORDER.sort),
  show: z.enum(CASELOAD_SHOWS).catch(FIRST_ORDER.show),
  specialistId: z.uuid().nullable().catch(null),
})

/** What was kept, as far as it is still understood; the first order for the rest. */
export const orderFrom = (value: unknown): CaseloadOrder => kept.catch(FIRST_ORDER).parse(value)
