import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aDevice, note, settled } from '#tests/drafts/kit'
import { type Draft, type Drafts, openDrafts } from '../../app/components/drafts.ts'

const TABS = ['one', 'two', 'three']
const DEEDS = ['open', 'type', 'type', 'type', 'kill', 'send', 'put aside', 'show another', 'wait'] as const

const step = fc.record({ does: fc.constantFrom(...DEEDS), tab: fc.constantFrom(...TABS) })

test('whatever tabs do, what stands in a form lies there until it is sent, put aside or gone on from', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40, size: 'max' }), async (steps) => {
      const person = somebody()
      for (const { does, tab } of steps) await person.does(does, tab)
      await settled()
      expect(await person.finds()).toEqual(expect.arrayContaining(person.hasWritten()))
    }),
    { seed: 7, numRuns: 300 },
  )
})

/** Somebody with three tabs on one form, who remembers what they wrote and in which of them it stands. */
function somebody() {
  const device = aDevice()
  const open = (tab: string) => openDrafts(device.tab(tab), 'contact', () => expect.unreachable('All can be kept.'))
  const tabs = new Map<string, { drafts: Drafts; from?: Draft; reads?: string }>()
  const written = new Set<string>()
  let words = 0

  const standsIn = (text: string | undefined) => [...tabs.values()].filter(({ reads }) => reads === text).length

  /** It may go where nobody has it before their eyes any more. */
  function leave(text: string | undefined) {
    if (text !== undefined && standsIn(text) === 0) written.delete(text)
  }

  const deeds = {
    async open(tab: string) {
      await deeds.kill(tab)
      const opened = { drafts: open(tab) }
      tabs.set(tab, opened)
      const [latest] = await opened.drafts.read()
      if (latest) take(tab, latest)
    },
    async kill(tab: string) {
      await settled()
      device.kill(tab)
      tabs.delete(tab)
    },
    async type(tab: string) {
      const here = tabs.get(tab)
      if (!here) return
      const before = here.reads
      here.reads = `words ${++words}`
      // Its own earlier words are written over; those of others only where no other form shows them.
      if (here.from) leave(before)
      else written.delete(before ?? '')
      here.from = undefined
      here.drafts.keep(note(here.reads))
      written.add(here.reads)
    },
    async send(tab: string) {
      const here = tabs.get(tab)
      if (!here) return
      here.drafts.sent()
      written.delete(here.reads ?? '')
      tabs.set(tab, { drafts: here.drafts })
    },
    async 'put aside'(tab: string) {
      const here = tabs.get(tab)
      if (!here) return
      here.drafts.putAside()
      tabs.set(tab, { drafts: here.drafts })
      if (here.from) leave(here.reads)
      else written.delete(here.reads ?? '')
    },
    async 'show another'(tab: string) {
      const here = tabs.get(tab)
      const another = (await here?.drafts.read())?.find(({ at }) => at !== here?.from?.at)
      if (another) take(tab, another)
    },
    wait: settled,
  }

  function take(tab: string, draft: Draft) {
    const here = tabs.get(tab)
    here?.drafts.goOn(draft)
    if (here) tabs.set(tab, { drafts: here.drafts, from: draft, reads: draft.values.note?.[0] })
  }

  return {
    does: (deed: keyof typeof deeds, tab: string) => deeds[deed](tab),
    hasWritten: () => [...written],
    finds: async () => (await open('another').read()).map(({ values }) => values.note?.[0]),
  }
}
