import { overlaps, type Span } from '#lib/leave/rules'
import { type Covering, comesOn } from '#lib/rhythm/rules'
import { addDays, type Day } from '#lib/shared/day'

export type Cover = Covering & { clientId: string; accountId: string; fromDay: Day; toDay: Day | null }

/** Whoever will cover plans ahead from a week before. Ours. */
const SOON_DAYS = 7

export const lastDayOfSoon = (today: Day): Day => addDays(today, SOON_DAYS)

/** Those of these people by whom this colleague walks on some of these days already. */
export const alreadyCovered = (people: string[], colleagueId: string, days: Span, covers: Cover[]): string[] =>
  people.filter((id) =>
    covers.some((cover) => cover.clientId === id && cover.accountId === colleagueId && overlaps(days, cover)),
  )

/** Those of these people to whom somebody else comes on some of these days already, and whoever that is. */
export function comesAlready<One extends Cover>(people: string[], days: Span, covers: One[]) {
  const crossing = covers.filter((cover) => people.includes(cover.clientId) && overlaps(days, cover))
  return {
    people: people.filter((id) => crossing.some(({ clientId }) => clientId === id)),
    colleagues: [...new Set(crossing.map(({ accountId }) => accountId))],
  }
}

/** The part of these days on which somebody is away, stretch by stretch. */
export const awayWithin = ({ fromDay, toDay }: Span, leaves: Span[]): Span[] =>
  leaves
    .filter((leave) => overlaps(leave, { fromDay, toDay }))
    .map((leave) => ({
      fromDay: leave.fromDay > fromDay ? leave.fromDay : fromDay,
      toDay: leave.toDay < toDay ? leave.toDay : toDay,
    }))

/** Who comes to somebody on a day, each colleague once. */
export function whoComes<One extends Cover>(clientId: string, day: Day, covers: One[]): One[] {
  const coming = covers.filter((cover) => cover.clientId === clientId && comesOn(cover, day))
  return coming.filter(({ accountId }, at) => coming.findIndex((one) => one.accountId === accountId) === at)
}

/** The days of a stretch, from today on, on which nobody comes to somebody: no cover, or only ones who are away themselves. */
export function daysWithout({ fromDay, toDay }: Span, covers: Covering[], today: Day): Day[] {
  const days: Day[] = []
  for (let day = fromDay > today ? fromDay : today; day <= toDay; day = addDays(day, 1)) {
    if (!covers.some((cover) => comesOn(cover, day))) days.push(day)
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

type EndedCover = { kind: 'primary' | 'cover' | 'called_off'; fromDay: Day; toDay: Day | null }

/** Why the end of a cover cannot be undone: on days that have passed without anybody, nobody came after all. */
export function undoEndRefused({ kind, fromDay, toDay }: EndedCover, today: Day): { key: string } | undefined {
  if (kind === 'called_off') return fromDay > today ? undefined : { key: 'cover.errors.isOver' }
  if (toDay === null || toDay >= today) return { key: 'cover.errors.goesOn' }
  return toDay === addDays(today, -1) ? undefined : { key: 'cover.errors.isOver' }
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
type Instead = Covering & { accountId: string; instead: boolean }

/** Whom a person turns to today: their own specialist, or whoever is there instead of that one, and not away as well. */
export function whoIsNear<One extends Walks>(companions: One[], covers: Instead[], today: Day): One | undefined {
  const named = companions.find(({ kind }) => kind === 'primary')
  const instead = covers.find((cover) => comesOn(cover, today) && (cover.instead || !named))
  return companions.find(({ accountId }) => accountId === instead?.accountId) ?? named
}
