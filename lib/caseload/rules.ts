import Fuse from 'fuse.js'
import { searchText } from '#lib/shared/search-text'

/** How far a name may be from what was typed: two slips in five letters, which is what two letters swapped come to. */
const SLIP = 0.4

/** Names like the one typed, the nearest first, despite a slip or missing accents; everybody where nothing was typed. */
export function search<Person extends { searchName: string }>(people: Person[], typed: string): Person[] {
  const wanted = searchText(typed)
  if (wanted === '') return people
  const fuse = new Fuse(people, { keys: ['searchName'], threshold: SLIP, ignoreLocation: true, distance: 100 })
  return fuse.search(wanted).map((found) => found.item)
}
