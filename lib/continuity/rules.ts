import { addDays, type Day } from '#lib/shared/day'

/** Whom one talks with about somebody. */
export const TALK_WITH = ['supervisor', 'treatment_team', 'team_meeting', 'family'] as const

/** When a silence is long. Ours: the field looks at why contact was lost and names no number of days or of tries. */
const SILENT_DAYS = 56
const TRIES = 3
const SILENT_WITHOUT_TRIES_DAYS = 84
/** Once the team has talked about somebody, it is left in peace for a while. Ours. */
const TALKED_DAYS = 28

export type Silence = {
  /** The last day they were heard from; missing: never yet. */
  heardOn: Day | null
  /** The day their time with us began, from which a silence counts that was never broken. */
  since: Day | null
  triesSinceHeard: number
  lastTalkOn: Day | null
  today: Day
}

/** Is it time for a talk with the team? That is all a long silence asks for: it never ends anything. */
export function longSilence({ heardOn, since, triesSinceHeard, lastTalkOn, today }: Silence): boolean {
  if (lastTalkOn && lastTalkOn > addDays(today, -TALKED_DAYS)) return false
  const quietSince = heardOn ?? since
  const quietFor = (days: number) => quietSince === null || quietSince <= addDays(today, -days)
  if (triesSinceHeard >= TRIES) return quietFor(SILENT_DAYS)
  return quietSince !== null && quietFor(SILENT_WITHOUT_TRIES_DAYS)
}

type Talk = { day: Day; lookAgainDay: Day | null }

/** Why a talk cannot have these days, or undefined where it can. */
export function talkRefused({ day, lookAgainDay }: Talk, today: Day): { field: keyof Talk; key: string } | undefined {
  if (day > today) return { field: 'day', key: 'continuity.errors.talkLater' }
  if (lookAgainDay && lookAgainDay < day) return { field: 'lookAgainDay', key: 'continuity.errors.lookAgainEarlier' }
  return undefined
}
