/** A device for tests: what lies on it, and which of its tabs are alive. */
import type { Device, Typed } from '../../app/components/drafts.ts'

export const MONDAY = Date.parse('2026-03-16T09:00:00Z')
export const DAY_MS = 86_400_000

export function aDevice() {
  const lying = new Map<string, string>()
  const held = new Map<string, string>()
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
      for (const [name, holder] of held) if (holder === tab) held.delete(name)
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

/** As the browser's own: one holder at a time, and a lock goes with its holder. */
function locksFor(tab: string, held: Map<string, string>) {
  const request = async (name: string, ...rest: unknown[]) => {
    const work = rest.at(-1) as (lock: object | null) => unknown
    if (held.has(name)) return rest.length > 1 ? work(null) : undefined
    held.set(name, tab)
    const until = work({ name })
    if (rest.length > 1) held.delete(name)
    else void Promise.resolve(until).then(() => held.get(name) === tab && held.delete(name))
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
