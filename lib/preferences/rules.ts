export const CASELOAD_SORTS = ['name', 'heard', 'touched', 'appointment', 'on_hold'] as const
export const CASELOAD_SHOWS = [
  'everybody',
  'on_hold',
  'searching',
  'in_work',
  'not_started',
  'covered',
  'ended',
] as const

/** How somebody likes their caseload: its order, who is shown of it, and, for a supervisor, whose people. */
export type CaseloadOrder = {
  sort: (typeof CASELOAD_SORTS)[number]
  show: (typeof CASELOAD_SHOWS)[number]
  specialistId: string | null
}

export const FIRST_ORDER: CaseloadOrder = { sort: 'name', show: 'everybody', specialistId: null }
