/** Which employer each turned out to be: the one it was made one with, by id. That one may have been made one with another. */
export type MergedInto = ReadonlyMap<string, string>

/** The one under which an employer is read now. */
export function rootOf(into: MergedInto, id: string): string {
  const kept = into.get(id)
  return kept === undefined ? id : rootOf(into, kept)
}

/** Everything that is read through an employer: itself, and all that were made one with it, however many steps away. */
export function familyOf(into: MergedInto, id: string): string[] {
  const below = [...into].filter(([, kept]) => kept === id).map(([merged]) => merged)
  return [id, ...below.flatMap((merged) => familyOf(into, merged))]
}

/** Of two that are to be one, the name that stays unless somebody wishes otherwise first: the older, as an id tells it. */
export const stayingFirst = <One extends { id: string }>(...two: [One, One]): One[] =>
  two.toSorted((a, b) => (a.id < b.id ? -1 : 1))
