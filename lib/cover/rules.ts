import { overlaps, type Span } from '#lib/leave/rules'
import { addDays, type Day } from '#lib/shared/day'

export type Cover = { clientId: string; accountId: string; fromDay: Day; toDay: Day | null }

/** Whoever will cover plans ahead from a week before. Ours. */
const SOON_DAYS = 7

export const lastDayOfSoon = (today: Day): Day => addDays(today, SOON_DAYS)

/** Those of these people by whom this colleague walks on some of these days already. */
export const alreadyCovered = (people: string[], colleagueId: string, days: Span, covers: Cover[]): string[] =>
  people.filter((id) =>
    covers.some((cover) => cover.clientId === id && cover.accountId === colleagueId && overlaps(days, cover)),
  )

/** The days of a stretch, from today on, on which nobody covers for somebody. */
export function daysWithout({ fromDay, toDay }: Span, covers: Pick<Cover, 'fromDay' | 'toDay'>[], today: Day): Day[] {
  const days: Day[] = []
  for (let day = fromDay > today ? fromDay : today; day <= toDay; day = addDays(day, 1)) {
    if (!covers.some((cover) => overlaps({ fromDay: day, toDay: day }, cover))) days.push(day)
  }
  return days
}

/** The people of somebody on leave for whom nobody comes on at least one of the days, in the order given. */
export function withoutCover<Person extends { id: string }>(
  leave: Span,
  people: Person[],
  covers: Cover[],
  today: Day,
): Person[] {
  return people.filter((person) => {
    const own = covers.filter((cover) => cover.clientId === person.id)
    return daysWithout(leave, own, today).length > 0
  })
}

/**
 * How a cover ends now: one that has not begun is called off; one that has ends with yesterday, or with today where it
 * began today.
 */
export function endOf({ fromDay }: { fromDay: Day }, today: Day): { how: 'calledOff' } | { how: 'ended'; toDay: Day } {
  if (fromDay > today) return { how: 'calledOff' }
  return { how: 'ended', toDay: fromDay < today ? addDays(today, -1) : today }
}

/**
 * Covers by the same colleague, of the same specialist's people and on the same days belong together: arranged in one go,
 * they are read and changed in one go.
 */
export function together<One extends Cover & { ofAccountId: string | null }>(covers: One[]): One[][] {
  const groups = new Map<string, One[]>()
  for (const cover of covers) {
    const key = [cover.accountId, cover.ofAccountId, cover.fromDay, cover.toDay].join()
    groups.set(key, [...(groups.get(key) ?? []), cover])
  }
  return [...groups.values()]
}

type Walks = { accountId: string; kind: 'primary' | 'cover' }
type Instead = { accountId: string; fromDay: Day; instead: boolean }

/** Whom a person turns to today: their own specialist, or whoever is there instead of that one. */
export function whoIsNear<One extends Walks>(companions: One[], covers: Instead[], today: Day): One | undefined {
  const named = companions.find(({ kind }) => kind === 'primary')
  const instead = covers.find((cover) => cover.fromDay <= today && (cover.instead || !named))
  return companions.find(({ accountId }) => accountId === instead?.accountId) ?? named
}
