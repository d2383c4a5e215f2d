/** How the audit lines are chained: each seal's hash covers its line and the hash of the seal before. */
import { firstIdAt, madeAt } from '#lib/shared/ids'

/** Lines take their id before their transaction ends, and several machines make ids: so far behind may one come. */
const LATE_MS = 60 * 60_000

/** What the first seal is chained to. */
export const NO_HASH = '0'.repeat(64)

/** An audit line as it is read from either engine. */
export type AuditLine = {
  serviceId: string
  id: string
  at: Date
  accountId: string
  act: string
  outcome: string
  people: string[]
  lookKey: string | null
}

export type Seal = { number: number; serviceId: string; lineId: string; hash: string; sealedAt: Date }

/** Every word a seal vouches for, in an order that never changes: older seals must stay readable. */
export function textToSeal(hashBefore: string, seal: Pick<Seal, 'number' | 'sealedAt'>, line: AuditLine): string {
  const { serviceId, id, at, accountId, act, outcome, people, lookKey } = line
  const said = [serviceId, id, at.getTime(), accountId, act, outcome, people, lookKey]
  return JSON.stringify([hashBefore, seal.number, seal.sealedAt.getTime(), ...said])
}

/** The smallest id that may still come when `newest` is the newest one sealed. */
export const earliestStillToCome = (newest: string, lateMs = LATE_MS): string =>
  firstIdAt(new Date(madeAt(newest).getTime() - lateMs))

/** A line that turned up long after younger ones were sealed was written later than its id says. */
export const pretendsToBeOld = (lineId: string, newestBefore: string | undefined): boolean =>
  newestBefore !== undefined && lineId < earliestStillToCome(newestBefore)

export type Fault =
  | { kind: 'changed'; number: number; lineId: string }
  | { kind: 'line_missing'; number: number; lineId: string }
  | { kind: 'seal_missing'; number: number }
  | { kind: 'out_of_order'; lineId: string; number: number | null }
  | { kind: 'cut_off'; number: number; last: number }
  | { kind: 'rewritten'; number: number }

export type Checkpoint = { number: number; hash: string; at: string }
