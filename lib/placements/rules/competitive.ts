import type { Kind, OPEN_TO, SUBSIDY, USUAL_WAGE } from '../rules.ts'

type Terms = {
  kind: Kind
  openTo: (typeof OPEN_TO)[number] | null
  usualWage: (typeof USUAL_WAGE)[number] | null
  subsidy: (typeof SUBSIDY)[number] | null
}

/** What speaks against it, or is not known yet. */
export type Because = 'reserved' | 'other_wage' | 'subsidised' | 'open_to' | 'usual_wage' | 'subsidy'
export type Reading = {
  reads: 'competitive' | 'not_competitive' | 'for_the_service' | 'not_known'
  because: Because[]
}

/**
 * Is a job a competitive one? Read from its terms, never stored: open to anyone, and at the wage that is usual for it. Where
 * only a subsidy speaks against it (in Denmark a flexible job, say), the service's own rule decides. That it is for a time, as
 * ordinary jobs also are, takes nothing from it. Nothing to read where it is no job.
 */
export function competitiveness({ kind, openTo, usualWage, subsidy }: Terms): Reading | null {
  if (kind !== 'job') return null
  const against: Because[] = [
    ...(openTo === 'reserved' ? (['reserved'] as const) : []),
    ...(usualWage === 'no' ? (['other_wage'] as const) : []),
  ]
  if (against.length > 0) return { reads: 'not_competitive', because: against }
  const unknown: Because[] = [
    ...(openTo === null ? (['open_to'] as const) : []),
    ...(usualWage === null ? (['usual_wage'] as const) : []),
    ...(subsidy === null ? (['subsidy'] as const) : []),
  ]
  if (unknown.length > 0) return { reads: 'not_known', because: unknown }
  if (subsidy === 'subsidised') return { reads: 'for_the_service', because: ['subsidised'] }
  return { reads: 'competitive', because: [] }
}
