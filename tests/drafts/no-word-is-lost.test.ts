import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aDevice, note, settled } from '#tests/drafts/kit'
import { type Draft, type Drafts, openDrafts } from '../../app/components/drafts.ts'

/** One opening of the form: what stands in it, and what it was put there from. */
type Opening = { tab: string; drafts: Drafts; reads: string; from?: Draft }

const tabs = fc.constantFrom('one', 'two', 'three')
const step = fc.oneof(
  fc.record({ does: fc.constant('open' as const), tab: tabs }),
  { weight: 3, arbitrary: fc.record({ does: fc.constant('type' as const), tab: tabs }) },
  fc.record({ does: fc.constant('kill' as const), tab: tabs }),
  fc.record({ does: fc.constant('send' as const), tab: tabs }),
  fc.record({ does: fc.constant('put aside' as const), tab: tabs }),
  fc.record({ does: fc.constant('show another' as const), tab: tabs }),
  fc.record({ does: fc.constant('wait' as const), tab: tabs }),
)

test('whatever tabs do, what was typed last in each lies there until it was sent, put aside or gone on from', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40, size: 'max' }), async (steps) => {
      const device = aDevice()
      const openings = new Map<string, Opening>()
      /** What has to be found, by whoever typed it last; those of dead tabs may be gone on from. */
      const expected = new Map<string, { isAlive: boolean }>()
      let words = 0

      const takeUp = (opening: Opening, draft: Draft | undefined) => {
        opening.drafts.goOn(draft)
        opening.from = draft
        opening.reads = draft?.values.note?.[0] ?? ''
      }
      for (const { does, tab } of steps) {
        const opening = openings.get(tab)
        if (does === 'open' || does === 'kill') {
          await settled()
          device.kill(tab)
          const ended = opening && expected.get(opening.reads)
          if (ended && !opening.from) ended.isAlive = false
          openings.delete(tab)
        }
        if (does === 'open') {
          const opened: Opening = { tab, drafts: openDrafts(device.tab(tab), 'contact', fail), reads: '' }
          openings.set(tab, opened)
          const [latest] = await opened.drafts.read()
          if (latest) takeUp(opened, latest)
        }
        if (!opening) continue
        if (does === 'type') {
          const before = expected.get(opening.reads)
          // Its own earlier words, or those of a tab that is gone: they live on in these.
          if (!opening.from || before?.isAlive === false) expected.delete(opening.reads)
          opening.from = undefined
          opening.reads = `words ${++words}`
          opening.drafts.keep(note(opening.reads))
          expected.set(opening.reads, { isAlive: true })
        }
        if (does === 'send' || does === 'put aside') {
          const before = expected.get(opening.reads)
          if (does === 'send' || !opening.from || before?.isAlive === false) expected.delete(opening.reads)
          if (does === 'send') opening.drafts.sent()
          else opening.drafts.putAside()
          opening.from = undefined
          opening.reads = ''
        }
        if (does === 'show another') {
          const [another] = (await opening.drafts.read()).filter(({ at }) => at !== opening.from?.at)
          const left = expected.get(opening.reads)
          if (left && !opening.from) left.isAlive = false
          if (another) takeUp(opening, another)
        }
        if (does === 'wait') await settled()
      }
      await settled()
      const found = await openDrafts(device.tab('last'), 'contact', fail).read()
      const texts = found.map(({ values }) => values.note?.[0])
      expect(texts).toEqual(expect.arrayContaining([...expected.keys()]))
    }),
    { seed: 7, numRuns: 400 },
  )
})

const fail = () => expect.unreachable('Everything can be kept.')
