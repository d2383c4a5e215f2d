import { type Hold, holdDraft, type Locks, whereNobodyHolds } from './draft-holds.ts'
import { DRAFT, keptAtOf, placesUnder, type Store } from './draft-places.ts'

/** The form that was open then: sent under the same ids, what the server has already is not done twice. */
export type SentAs = {
  commandId: string
  version?: string
  /** The record that the form begins. */
  entryId?: string
}

export type Typed = SentAs & { values: Record<string, string[]> }

/** What was being typed in one form, as it lies on the device until the server has it. */
export type Draft = Typed & {
  at: string
  /** By the clock of the device, in milliseconds. */
  keptAt: number
  tab: string
}

export type Device = {
  storage: Store
  locks?: Locks
  cipher: {
    seal: (text: string, about: string) => Promise<string>
    open: (sealed: string, about: string) => Promise<string>
  }
  now: () => number
  account: string
  tab: string
}

/** Where one opening of a form writes, so that no tab writes over another. */
type Place = {
  at: string
  isForgotten?: boolean
  /** The draft that was put into the form. */
  earlier?: Draft
  /** Says that what lies there, or what was put into the form, is in a form that is open. */
  holds: Map<string, Hold>
}

/** Those of this tab first, each newest first: whoever reloads a page finds what they typed in it. */
export const inOrder = (drafts: Draft[], tab: string): Draft[] =>
  drafts.toSorted((a, b) => Number(b.tab === tab) - Number(a.tab === tab) || b.keptAt - a.keptAt)

export type Drafts = ReturnType<typeof openDrafts>

/**
 * The drafts of one form of one account.
 * @param trouble hears of it when something cannot be kept, as where the device is full
 */
export function openDrafts({ storage, locks, cipher, now, account, tab }: Device, form: string, trouble: () => void) {
  const here = `${DRAFT}${account}:${form}:`
  const freshPlace = (earlier?: Draft): Place => ({ at: here + crypto.randomUUID(), earlier, holds: new Map() })
  const waiting = new Map<Place, Typed>()
  let own = freshPlace()
  let isClosed = false
  let writing: Promise<void> | undefined

  /** One after the other, and of each place only what was typed last. */
  async function writeAll() {
    for (const [place, typed] of waiting) {
      waiting.delete(place)
      await write(place, typed).catch(trouble)
    }
    writing = undefined
  }

  async function write(place: Place, typed: Typed) {
    const keptAt = now()
    const sealed = await cipher.seal(JSON.stringify({ ...typed, tab }), about(place.at, keptAt))
    if (place.isForgotten) return
    storage.setItem(place.at, `${keptAt} ${sealed}`)
    if (place === own && !isClosed) hold(place, place.at)
    void leaveEarlier(place)
  }

  function hold({ holds }: Place, at: string) {
    if (!holds.has(at)) holds.set(at, holdDraft(locks, at))
  }

  /** What this draft goes on from need not lie there twice, unless it is in another form that is open. */
  async function leaveEarlier(place: Place) {
    const { earlier, holds } = place
    place.earlier = undefined
    if (!earlier) return
    await holds.get(earlier.at)?.()
    await whereNobodyHolds(locks, earlier.at, () => removeUnchanged(earlier))
  }

  function removeUnchanged({ at, keptAt }: Draft) {
    if (keptAtOf(storage, at) === keptAt) storage.removeItem(at)
  }

  function turnTo(place: Place) {
    letGo()
    own = place
    if (place.earlier) hold(place, place.earlier.at)
  }

  function letGo() {
    for (const release of own.holds.values()) void release()
  }

  return {
    /** All that lie here, but for the own one. */
    async read(): Promise<Draft[]> {
      await writing
      const others = placesUnder(storage, here).filter((at) => at !== own.at)
      const found = others.map(async (at) => {
        const [keptAt = '', sealed = ''] = storage.getItem(at)?.split(' ') ?? []
        return { ...JSON.parse(await cipher.open(sealed, about(at, keptAt))), at, keptAt: Number(keptAt) } as Draft
      })
      const read = await Promise.allSettled(found)
      return inOrder(
        read.flatMap((one) => (one.status === 'fulfilled' ? one.value : [])),
        tab,
      )
    },

    /** What is typed from now on is a draft of its own, which takes the place of an earlier one. */
    goOn: (earlier?: Draft) => turnTo(freshPlace(earlier)),

    keep(typed: Typed) {
      waiting.set(own, typed)
      writing ??= writeAll()
    },

    /** The server has it: also what was put into the form and sent without another word. */
    sent() {
      if (own.earlier) removeUnchanged(own.earlier)
      own.earlier = undefined
      this.putAside()
    },

    putAside() {
      own.isForgotten = true
      storage.removeItem(own.at)
      void leaveEarlier(own)
      turnTo(freshPlace())
    },

    /** The form has gone from the page; what it kept stays. */
    close() {
      isClosed = true
      letGo()
    },
  }
}

const about = (at: string, keptAt: number | string) => `${at} ${keptAt}`
