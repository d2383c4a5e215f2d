/** A lock goes when the page that holds it goes, however that comes about: it tells which drafts stand in an open form. */
export type Locks = Pick<LockManager, 'request'> | undefined

/** Lets go, and answers once that is so. */
export type Hold = () => Promise<unknown>

export function holdDraft(locks: Locks, at: string): Hold {
  let letGo = () => {}
  const isGone = new Promise<void>((resolve) => {
    letGo = resolve
  })
  const released = locks?.request(at, { mode: 'shared' }, () => isGone)
  return () => {
    letGo()
    return Promise.resolve(released)
  }
}

/** A browser without locks cannot tell, so there it is never done: better a draft too many. */
export async function whereNobodyHolds(locks: Locks, at: string, work: () => void) {
  await locks?.request(at, { ifAvailable: true }, (lock) => lock && work())
}
