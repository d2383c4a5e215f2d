import { v7 } from 'uuid'

/** A UUIDv7: sorts by the time it was made. */
export const newId = (): string => v7()

/** The smallest id that could have been made at an instant. */
export function firstIdAt(instant: Date): string {
  const hex = Math.max(0, instant.getTime()).toString(16).padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`
}

/** The instant at which an id was made, by the clock of the machine that made it. */
export const madeAt = (id: string): Date => new Date(Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16))
