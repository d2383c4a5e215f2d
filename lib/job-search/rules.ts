import { covers, type Stretch } from '#lib/pauses/rules'
import { comesOn, type Day, type WallTime } from '#lib/shared/day'
import type { EventKind } from '#lib/support-events/rules'

export const KINDS = ['job', 'education', 'internship', 'other'] as const
/** The path, in its order. Any of them may be skipped, and one may go back. */
export const OPEN_STAGES = ['idea', 'preparing', 'applied', 'interview', 'offer'] as const
/** Where a path ends: that of somebody who lets it go needs no reason. */
export const OVER_STAGES = ['accepted', 'not_this_time', 'let_go'] as const
export const STAGES = [...OPEN_STAGES, ...OVER_STAGES] as const
export const LEADERS = ['person', 'together', 'us'] as const
/** What somebody out there says, which may come while the search is on hold. */
const ANSWERS: readonly Stage[] = ['interview', 'offer', 'not_this_time']

export const INTERVIEW_KINDS = ['interview', 'trial', 'talk'] as const
export const COMPANY = ['alone', 'with_us', 'not_settled'] as const
export const BECAME = ['held', 'could_not', 'called_off'] as const
export const LONGEST_MINUTES = 1440

export type Stage = (typeof STAGES)[number]
export type OpenStage = (typeof OPEN_STAGES)[number]
export type OverStage = (typeof OVER_STAGES)[number]
export type Leader = (typeof LEADERS)[number]
export type InterviewState = 'planned' | 'moved' | (typeof BECAME)[number]

export const isOpen = (stage: Stage): stage is OpenStage => OPEN_STAGES.some((open) => open === stage)

/**
 * What is open rests while a pause lies on the search, and at no other time: work beside it ends nothing. Nothing of it is
 * stored, so it is back exactly as it was once the search goes on.
 */
export const isResting = (application: { stage: Stage }, standing: { pause: unknown }): boolean =>
  isOpen(application.stage) && Boolean(standing.pause)

export type Step = { id: string; stage: Stage; day: Day; writtenAt: Date; takenBackAt: Date | null }

/** The steps that were not taken back, as they happened: by their day, and on one day as they were noted. */
export function path<One extends Step>(steps: One[]): One[] {
  return steps.filter((step) => step.takenBackAt === null).toSorted(earlierFirst)
}

/** Where an application stands: at its last step. */
export const standsAt = <One extends Step>(steps: One[]): One | undefined => path(steps).at(-1)

function earlierFirst(a: Step, b: Step): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1
  return a.writtenAt.getTime() - b.writtenAt.getTime() || (a.id < b.id ? -1 : 1)
}

/** Did this come while the search was on hold? Then it is kept for later. */
export const cameMeanwhile = ({ day }: { day: Day }, pauses: Stretch[]): boolean =>
  pauses.some((pause) => covers(pause, day))

type StepFacts = { stage: Stage; day: Day; ledBy: Leader | null; firstTime: boolean; takenBack: boolean }

/** The support events that follow from a step, given the person's pauses. */
export function eventsOfStep(step: StepFacts, pauses: Stretch[]): EventKind[] {
  if (step.takenBack) return []
  const events: EventKind[] = []
  if (step.ledBy === 'person') events.push('they_led')
  if (step.ledBy === 'together') events.push('did_together')
  if (step.firstTime) events.push('first_step')
  if (ANSWERS.includes(step.stage) && cameMeanwhile(step, pauses)) events.push('kept_meanwhile')
  return events
}

/** Going along is doing it together. */
export const eventsOfInterview = ({ state, company }: { state: InterviewState; company: string }): EventKind[] =>
  state === 'held' && company === 'with_us' ? ['did_together'] : []

export type Refusal = { field: string; key: string; values?: Record<string, string> }

/** A step is what has happened. */
export const stepRefused = ({ day }: { day: Day }, today: Day): Refusal | undefined =>
  day > today ? { field: 'day', key: 'job-search.errors.stepLater' } : undefined

/** An interview may be told of afterwards, but not on an hour that the clocks leap over. */
export function slotRefused({ day, time }: { day: Day; time: WallTime | null }, zone: string): Refusal | undefined {
  if (time === null || comesOn(day, time, zone)) return undefined
  return { field: 'time', key: 'job-search.errors.clocksChange', values: { day, time } }
}

/** Being asked to come is how far it has come. A talk over coffee may come before anything else. */
export const reachesInterview = (stage: Stage, kind: (typeof INTERVIEW_KINDS)[number]): boolean =>
  kind !== 'talk' && (stage === 'idea' || stage === 'preparing' || stage === 'applied')

/** What came of a move that was taken back: called off, and pointing back to where it came from. */
export const isMovedBack = ({ state, movedToId }: { state: InterviewState; movedToId: string | null }): boolean =>
  state === 'called_off' && movedToId !== null
