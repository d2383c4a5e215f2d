import type { Day } from '#lib/shared/day'
import { isOpen, OPEN_STAGES, type OpenStage, OVER_STAGES, type OverStage, type Stage } from '../rules.ts'

type Card = { id: string; stage: Stage; stageOn: Day; deadline: Day | null; nextInterview: { day: Day } | null }

export type Column<One, S extends Stage = Stage> = { stage: S; cards: One[] }

/** What is open by how far it has come: first what has a day ahead, the nearest on top; then what moved last. */
export function columnsOf<One extends Card>(cards: One[], today: Day): Column<One, OpenStage>[] {
  return OPEN_STAGES.map((stage) => ({
    stage,
    cards: cards.filter((card) => card.stage === stage).toSorted((a, b) => byDayAhead(a, b, today)),
  }))
}

/** What is over, by how it ended, the last first. */
export function overOf<One extends Card>(cards: One[]): Column<One, OverStage>[] {
  return OVER_STAGES.map((stage) => ({
    stage,
    cards: cards.filter((card) => card.stage === stage).toSorted(newestFirst),
  }))
}

/** The day that decides when something has to be looked at again: the interview's, else the last day to apply. */
export function dayAhead({ stage, deadline, nextInterview }: Card, today: Day): Day | null {
  if (nextInterview && nextInterview.day >= today) return nextInterview.day
  return mayStillApply(stage) && deadline !== null && deadline >= today ? deadline : null
}

/** Whether the last day to apply still says something. */
export const mayStillApply = (stage: Stage): boolean => stage === 'idea' || stage === 'preparing'

function byDayAhead(a: Card, b: Card, today: Day): number {
  const [one, other] = [dayAhead(a, today) ?? '9999', dayAhead(b, today) ?? '9999']
  return one === other ? newestFirst(a, b) : one < other ? -1 : 1
}

const newestFirst = (a: Card, b: Card): number => (`${a.stageOn} ${a.id}` < `${b.stageOn} ${b.id}` ? 1 : -1)

/** How many of a column are shown at once: the rest is one tap away. Ours. */
export const IN_COLUMN = 8
export const OVER_AT_ONCE = 4
export const ON_PAGE = 25

/** One page of many, and which pages there are. */
export function pageOf<One>(all: One[], asked: number): { shown: One[]; page: number; pages: number } {
  const pages = Math.max(1, Math.ceil(all.length / ON_PAGE))
  const page = Math.min(Math.max(1, asked), pages)
  return { shown: all.slice((page - 1) * ON_PAGE, page * ON_PAGE), page, pages }
}

export const countOpen = (cards: { stage: Stage }[]): number => cards.filter(({ stage }) => isOpen(stage)).length
