import type { ToldEmployer } from './road.ts'

/** A visit in general, for nobody in particular: half an hour, to learn what they need, where nothing else is said. */
export const visit = (
  on: string,
  by: string,
  learned: string,
  more: Partial<NonNullable<ToldEmployer['visits']>[number]> = {},
) => ({
  on,
  by,
  learned,
  purpose: 'learn_needs' as const,
  minutes: 30,
  ...more,
})
