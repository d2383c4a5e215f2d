import { addDays, type Day } from '#lib/shared/day'

export const OCCASIONS = ['before_start', 'hours_or_pay', 'general'] as const
export const ADVICE_STATES = ['offered', 'planned', 'held', 'not_wished'] as const
export const ADVISERS = ['adviser', 'municipality', 'union', 'us', 'other'] as const

export type Occasion = (typeof OCCASIONS)[number]
export type AdviceState = (typeof ADVICE_STATES)[number]

type Said = { state: AdviceState; offeredOn: Day | null; heldOn: Day | null }

/** Why advice cannot have these days, or undefined where it can. A day nobody knows stays empty. */
export function adviceRefused(
  { state, offeredOn, heldOn }: Said,
  today: Day,
): { field: keyof Said; key: string } | undefined {
  if (offeredOn && offeredOn > today) return { field: 'offeredOn', key: 'follow-along.errors.adviceLater' }
  if (heldOn && heldOn > today) return { field: 'heldOn', key: 'follow-along.errors.adviceLater' }
  if (heldOn && state !== 'held') return { field: 'state', key: 'follow-along.errors.notHeld' }
  if (heldOn && offeredOn && heldOn < offeredOn) return { field: 'heldOn', key: 'follow-along.errors.heldBefore' }
  return undefined
}

/** Advice that came this long before a change was about it. Ours: long enough for a letter and an appointment. */
const AHEAD_OF_CHANGE_DAYS = 60
/** Advice given before any job was in sight holds for one that begins within half a year. Ours. */
const AHEAD_OF_START_DAYS = 182

export type Job = {
  id: string
  startDay: Day | null
  /** On which days hours or pay became others, or will. */
  changedOn: Day[]
  goesOn: boolean
}
/** `day`: when it was held or, if not, offered or, if nobody knows, written down. */
export type Advised = { placementId: string | null; occasion: Occasion; day: Day }
export type Offer = { placementId: string; occasion: 'before_start' | 'hours_or_pay'; day: Day | null }

/**
 * For which jobs nobody has noted that advice was offered: for each that goes on, of its start and its changes the latest, so
 * that what is long past does not ask for ever. Whatever came of it counts, also that it was not wished for.
 */
export function adviceMissing(jobs: Job[], advised: Advised[], today: Day): Offer[] {
  return jobs.flatMap((job): Offer[] => {
    if (!job.goesOn) return []
    const changed = job.changedOn.toSorted().at(-1)
    if (changed === undefined)
      return advised.some((advice) => isForStart(advice, job, today))
        ? []
        : [{ placementId: job.id, occasion: 'before_start', day: job.startDay }]
    return advised.some((advice) => isForChange(advice, job, changed, today))
      ? []
      : [{ placementId: job.id, occasion: 'hours_or_pay', day: changed }]
  })
}

function isForStart({ placementId, day }: Advised, { id, startDay }: Job, today: Day): boolean {
  if (placementId !== null) return placementId === id
  return startDay === null || day >= addDays(soonest(startDay, today), -AHEAD_OF_START_DAYS)
}

function isForChange({ placementId, occasion, day }: Advised, { id }: Job, changed: Day, today: Day): boolean {
  if (occasion === 'before_start') return false
  if (placementId !== null && placementId !== id) return false
  return day >= addDays(soonest(changed, today), -AHEAD_OF_CHANGE_DAYS)
}

/** Of what is still far ahead one can speak today. */
const soonest = (day: Day, today: Day): Day => (day < today ? day : today)
