import type { Choice } from './fields.tsx'

/** Values of the house with their words beside them. */
export const choicesOf = (values: readonly string[], word: (value: string) => string): Choice[] =>
  values.map((value) => ({ value, label: word(value) }))
