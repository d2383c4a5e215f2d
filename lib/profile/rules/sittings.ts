/** Somebody stays at one section until so long nothing has been written. The product's architecture names the quarter of an hour. */
const QUIET_MS = 15 * 60_000

export type Sitting = {
  /** The account that writes. */
  by: string
  from: Date
  /** When it last wrote. */
  at: Date
}

/**
 * The sitting that something written now belongs to. Another writer, or a quiet quarter of an hour, begins a new one: how the
 * section read until then is kept. Within a sitting nothing is, so that typing does not become history line by line.
 */
export function sittingOf(before: Sitting | undefined, by: string, now: Date): Sitting & { isNew: boolean } {
  const goesOn = before && before.by === by && now.getTime() - before.at.getTime() < QUIET_MS
  return goesOn ? { by, from: before.from, at: now, isNew: false } : { by, from: now, at: now, isNew: true }
}
