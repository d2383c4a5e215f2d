/** What drafts are kept in, as far as it is used. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** Under this, the account, the form, and a part of its own. What lies there begins with the instant it was kept at. */
export const DRAFT = 'alongside:draft:'
const KEPT_MS = 7 * 86_400_000

/** Where drafts can lie: nowhere, where the browser forbids it. */
export function storeOfDevice(): Storage | undefined {
  try {
    return window.localStorage
  } catch {
    return undefined
  }
}

/** Removes what has lain for seven days, whoever typed it; what lies in the future was kept by a clock that is no more. */
export function sweepDrafts(storage: Store, now: number) {
  const isOld = (at: string) => !(Math.abs(now - keptAtOf(storage, at)) < KEPT_MS)
  for (const at of placesUnder(storage, DRAFT).filter(isOld)) storage.removeItem(at)
}

export function forgetDraftsOf(storage: Store, account: string) {
  for (const at of placesUnder(storage, `${DRAFT}${account}:`)) storage.removeItem(at)
}

export const keptAtOf = (storage: Store, at: string) => Number.parseInt(storage.getItem(at) ?? '', 10)

export function placesUnder(storage: Store, start: string): string[] {
  const all = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
  return all.filter((at) => at.startsWith(start))
}
