const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const WRITE_SEEN_AFTER_MS = 5 * MINUTE_MS

export type SessionLimits = { SESSION_IDLE_MINUTES: number; SESSION_HOURS: number }
export type SessionTimes = { openedAt: Date; lastSeenAt: Date; endedAt: Date | null }

/** A session is over once it was ended, has rested too long, or has simply lasted a working day. */
export function isOver(session: SessionTimes, now: Date, limits: SessionLimits): boolean {
  const { openedSince, seenSince } = stillOpen(now, limits)
  return session.endedAt !== null || session.openedAt <= openedSince || session.lastSeenAt <= seenSince
}

/** The two instants after which an open session was opened and last seen. */
export function stillOpen(now: Date, limits: SessionLimits): { openedSince: Date; seenSince: Date } {
  return {
    openedSince: new Date(now.getTime() - limits.SESSION_HOURS * HOUR_MS),
    seenSince: new Date(now.getTime() - limits.SESSION_IDLE_MINUTES * MINUTE_MS),
  }
}

/** Not every page is worth a write; a short idle limit still is. */
export function isSeenAgain(lastSeenAt: Date, now: Date, limits: SessionLimits): boolean {
  const every = Math.min(WRITE_SEEN_AFTER_MS, (limits.SESSION_IDLE_MINUTES * MINUTE_MS) / 4)
  return now.getTime() - lastSeenAt.getTime() >= every
}
