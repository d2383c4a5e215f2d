import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Sitting, sittingOf } from '#lib/profile/rules/sittings'

const at = (minutes: number) => new Date(Date.UTC(2026, 2, 16, 9, 0) + minutes * 60_000)
const mettes: Sitting = { by: 'mette', from: at(0), at: at(5) }

describe('what is written belongs to', () => {
  test.each([
    ['a sitting of its own, where nothing was written before', undefined, 'mette', 5, true],
    ['the same sitting, while the writer goes on', mettes, 'mette', 19, false],
    ['a new one, after a quiet quarter of an hour', mettes, 'mette', 20, true],
    ['a new one, where somebody else writes', mettes, 'karim', 6, true],
  ])('%s', (_what, before, by, minutes, isNew) => {
    const sitting = sittingOf(before, by, at(minutes))
    expect(sitting).toEqual({ by, from: isNew ? at(minutes) : at(0), at: at(minutes), isNew })
  })
})

type Edit = { by: string; gap: number; words: string }
type Text = { words: string; sitting: Sitting }

/** What the use case does with each edit: the earlier text is kept where a new sitting begins. */
function write(edits: Edit[]) {
  const kept: Text[] = []
  let now: Text | undefined
  let minutes = 0
  for (const { by, gap, words } of edits) {
    minutes += gap
    const { isNew, ...sitting } = sittingOf(now?.sitting, by, at(minutes))
    if (isNew && now) kept.push(now)
    now = { words, sitting }
  }
  return { kept, now }
}

/** The last text of every stretch in which one person wrote without a quiet quarter of an hour, told without the rule. */
function endsOfSittings(edits: Edit[]): string[] {
  return edits.flatMap(({ by, words }, index) => {
    const next = edits[index + 1]
    return next && next.by === by && next.gap < 15 ? [] : [words]
  })
}

test('whoever writes whatever whenever: every text that stood at the end of a sitting is there to be read, once', () => {
  const edit = fc.record({
    by: fc.constantFrom('mette', 'karim', 'lene'),
    gap: fc.oneof(fc.integer({ min: 0, max: 14 }), fc.constantFrom(14, 15, 16), fc.integer({ min: 0, max: 5000 })),
    words: fc.uuid(),
  })
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 60 }), (edits) => {
      const { kept, now } = write(edits)
      const read = [...kept, ...(now ? [now] : [])]
      expect(read.map(({ words }) => words)).toEqual(endsOfSittings(edits))
      expect(now?.words).toBe(edits.at(-1)?.words)
      for (const { sitting } of read) expect(sitting.from.getTime()).toBeLessThanOrEqual(sitting.at.getTime())
    }),
    { seed: 4, numRuns: 300 },
  )
})
