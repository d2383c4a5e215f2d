import type { Day } from '#lib/shared/day'

/** Who gives it. In the order in which they are shown: those closest to the person at work are no afterthought. */
export const BY_WHOM = ['us', 'treatment_team', 'family', 'co_worker', 'employer', 'person', 'other'] as const
export const HOW_OFTEN = ['daily', 'week', 'fortnight', 'month', 'when_wished', 'once'] as const

export type ByWhom = (typeof BY_WHOM)[number]
export type HowOften = (typeof HOW_OFTEN)[number]

/** Beginnings of a plan, to make one's own: by whom, and how often to begin with. Their words are in the messages. */
export const BEGINNINGS = {
  after_shift: { byWhom: 'us', howOften: 'week' },
  come_by: { byWhom: 'us', howOften: 'fortnight' },
  talk_with_employer: { byWhom: 'us', howOften: 'month' },
  next_at_work: { byWhom: 'us', howOften: 'when_wished' },
  times_that_fit: { byWhom: 'treatment_team', howOften: 'month' },
  hard_day: { byWhom: 'treatment_team', howOften: 'when_wished' },
  good_start: { byWhom: 'family', howOften: 'daily' },
  how_it_was: { byWhom: 'family', howOften: 'week' },
  show_the_ropes: { byWhom: 'co_worker', howOften: 'daily' },
  break_together: { byWhom: 'co_worker', howOften: 'week' },
  short_talk: { byWhom: 'employer', howOften: 'week' },
  know_ahead: { byWhom: 'employer', howOften: 'fortnight' },
  own_break: { byWhom: 'person', howOften: 'daily' },
  look_back: { byWhom: 'person', howOften: 'week' },
} as const satisfies Record<string, { byWhom: ByWhom; howOften: HowOften }>

export type Beginning = keyof typeof BEGINNINGS
const BEGINNING_KEYS = Object.keys(BEGINNINGS) as Beginning[]

export const beginningNamed = (key: unknown): Beginning | undefined =>
  BEGINNING_KEYS.find((beginning) => beginning === key)

/** Beginnings for whoever is not around the job yet come first: a plan leans on more than one of them. */
export function beginningsFor(alreadyThere: readonly ByWhom[]): Beginning[] {
  const isThere = (key: Beginning) => alreadyThere.includes(BEGINNINGS[key].byWhom)
  return [...BEGINNING_KEYS.filter((key) => !isThere(key)), ...BEGINNING_KEYS.filter(isThere)]
}

type Lasting = { fromDay: Day; toDay: Day | null }

/** Why these days cannot be, or undefined where they can. Both may lie ahead: a plan is made before a job begins. */
export function supportRefused({ fromDay, toDay }: Lasting): { field: 'toDay'; key: string } | undefined {
  return toDay && toDay < fromDay ? { field: 'toDay', key: 'follow-along.errors.endsBefore' } : undefined
}

/** It is still there on its last day. */
export function lastsOn({ fromDay, toDay }: Lasting, today: Day): 'coming' | 'now' | 'over' {
  if (toDay !== null && toDay < today) return 'over'
  return fromDay > today ? 'coming' : 'now'
}

/** Those one might ask to be there, too; not the person whose job it is. */
const MAY_BE_ASKED: readonly ByWhom[] = BY_WHOM.filter((byWhom) => byWhom !== 'person' && byWhom !== 'other')

type Given = Lasting & { byWhom: ByWhom; takenBackAt: Date | null }

/**
 * Who is around a job: each with what they do now or from a day to come, in the order of `BY_WHOM`. `others` are those who do
 * nothing there yet, which may be just right.
 */
export function aroundJob<Support extends Given>(
  supports: Support[],
  today: Day,
): { around: { byWhom: ByWhom; supports: Support[] }[]; over: Support[]; others: ByWhom[] } {
  const standing = supports.filter((support) => support.takenBackAt === null)
  const [over, going] = [
    standing.filter((support) => lastsOn(support, today) === 'over'),
    standing.filter((support) => lastsOn(support, today) !== 'over'),
  ]
  const all = BY_WHOM.map((byWhom) => ({ byWhom, supports: going.filter((support) => support.byWhom === byWhom) }))
  return {
    around: all.filter((one) => one.supports.length > 0),
    over,
    others: all
      .filter((one) => one.supports.length === 0 && MAY_BE_ASKED.includes(one.byWhom))
      .map((one) => one.byWhom),
  }
}
