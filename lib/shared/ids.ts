import { v7 } from 'uuid'

/** A UUIDv7: sorts by the time it was made. */
export const newId = (): string => v7()

/** Does a text look like an id of ours? Whatever else stands in an address is not worth asking the database. */
export const isId = (text: string): boolean => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text)

/** The smallest id that could have been made at an instant. */
export function firstIdAt(instant: Date): string {
  const hex = Math.max(0, instant.getTime()).toString(16).padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`
}

/** The instant at which an id was made, by the clock of the machine that made it. */
export const madeAt = (id: string): Date => new Date(Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16))
