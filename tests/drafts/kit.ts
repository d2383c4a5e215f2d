/** A device for tests: what lies on it, and which of its tabs are alive. */
import type { Device, Typed } from '../../app/components/drafts.ts'

export const MONDAY = Date.parse('2026-03-16T09:00:00Z')
export const DAY_MS = 86_400_000

type Hold = { name: string; tab: string; isShared: boolean }

export function aDevice() {
  const lying = new Map<string, string>()
  const held: Hold[] = []
  const clock = { now: MONDAY }
  const storage: Device['storage'] = {
    getItem: (at) => lying.get(at) ?? null,
    setItem: (at, value) => void lying.set(at, value),
    removeItem: (at) => void lying.delete(at),
    key: (index) => [...lying.keys()][index] ?? null,
    get length() {
      return lying.size
    },
  }
  return {
    storage,
    clock,
    lying,
    /** As one tab sees the device, until it is closed or killed. */
    tab: (tab: string, account = 'mette', overrides: Partial<Device> = {}): Device => ({
      storage,
      locks: locksFor(tab, held),
      cipher: plain,
      now: () => clock.now++,
      account,
      tab,
      ...overrides,
    }),
    kill(tab: string) {
      for (const hold of held.filter((one) => one.tab === tab)) held.splice(held.indexOf(hold), 1)
    },
  }
}

const plain: Device['cipher'] = {
  seal: async (text, about) => btoa(encodeURIComponent(JSON.stringify({ text, about }))),
  open: async (sealed, about) => {
    const found = JSON.parse(decodeURIComponent(atob(sealed)))
    if (found.about !== about) throw new Error('This is another draft.')
    return found.text
  },
}

/** As the browser's own: many may share one, one alone has it for itself, and a lock goes with the tab that holds it. */
function locksFor(tab: string, held: Hold[]) {
  const request = async (name: string, options: LockOptions, work: (lock: object | null) => unknown) => {
    const isTaken = held.some((hold) => hold.name === name && !(hold.isShared && options.mode === 'shared'))
    if (isTaken) return options.ifAvailable ? work(null) : undefined
    const hold = { name, tab, isShared: options.mode === 'shared' }
    held.push(hold)
    const answer = await work({ name })
    if (held.includes(hold)) held.splice(held.indexOf(hold), 1)
    return answer
  }
  return { request } as unknown as LockManager
}

let forms = 0
export const note = (text: string, overrides: Partial<Typed> = {}): Typed => ({
  values: { note: [text] },
  commandId: `form-${++forms}`,
  ...overrides,
})

/** Until everything that was begun is done. */
export const settled = () => new Promise<void>((resolve) => setImmediate(resolve))
