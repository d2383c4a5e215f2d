import type { StaffActor } from '#lib/access/actor'
import { readAs } from '#lib/access/read'
import { besideOf, byLetters, type Listed, PAGE, promised, visitedLately } from '../directory.ts'
import { employersNear, employersWith, type Found, mergedInto } from '../find.ts'

export type { Listed } from '../directory.ts'

const SUGGESTED = 8

/** Employers like what was typed, the nearest first: to choose from as one types, or all that are like it. */
export async function employersLike(actor: StaffActor, typed: string, most = SUGGESTED): Promise<Found[]> {
  return (await employersNear(actor, typed, readAs(actor))).slice(0, most)
}

export const SORTS = ['name', 'visited', 'due'] as const
export type Sort = (typeof SORTS)[number]
type Asked = { sort: Sort; sector: Found['sector']; after?: string }

/** A page of the directory; `next` is the employer after which the next page begins. */
export async function directory(
  actor: StaffActor,
  { sort, sector, after }: Asked,
): Promise<{ listed: Listed[]; next: string | undefined }> {
  const into = await mergedInto(actor, readAs(actor))
  const found = sort === 'name' ? await byLetters(actor, sector, after) : await dated()
  const listed = found.slice(0, PAGE)
  const next = found.length > PAGE ? listed.at(-1)?.id : undefined
  return { listed: await withDays(actor, listed), next }

  async function dated(): Promise<Found[]> {
    const inOrder = sort === 'due' ? await promised(actor, into) : await visitedLately(actor, into)
    const begin = after ? inOrder.findIndex(({ id }) => id === after) + 1 : 0
    // Of another sector is left out after looking: there are few of these.
    const some = sector ? inOrder.slice(begin) : inOrder.slice(begin, begin + PAGE + 1)
    const ids = some.map(({ id }) => id)
    const known = new Map((await employersWith(actor, ids, readAs(actor))).map((one) => [one.id, one]))
    const rows = ids.flatMap((id) => known.get(id) ?? [])
    return rows.filter((one) => sector === null || one.sector === sector).slice(0, PAGE + 1)
  }
}

/** The same for those that were found by their name. */
export async function withDays(actor: StaffActor, found: Found[]): Promise<Listed[]> {
  const into = await mergedInto(actor, readAs(actor))
  const beside = await besideOf(
    actor,
    found.map(({ id }) => id),
    into,
  )
  return found.map((one) => ({ ...one, ...(beside.get(one.id) ?? { visitedOn: null, nextDay: null }) }))
}
