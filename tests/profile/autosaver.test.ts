import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Answer, autosaver, type Sent, type Told } from '../../app/components/autosaver.ts'

/** A form, a server that may not answer, and a clock that is moved by hand. */
function aForm() {
  let words = ''
  let [commandId, version] = ['c0', 0]
  const told: Told[] = []
  const timers = new Map<number, { at: number; work: () => void }>()
  let [clock, timer] = [0, 0]
  const server = { words: '', version: 0, known: new Map<string, { words: string; version: number }>(), saves: 0 }
  let mood: 'answers' | 'unreachable' | 'answer lost' | 'hangs' = 'answers'

  function onServer(sent: Sent): Answer {
    const before = server.known.get(sent.commandId)
    if (before) return before.words === sent.words ? answered(before.version) : { kind: 'changed' }
    if (Number(sent.version) !== server.version && sent.words !== server.words) return { kind: 'changed' }
    server.saves++
    server.version++
    server.words = sent.words
    server.known.set(sent.commandId, { words: sent.words, version: server.version })
    return answered(server.version)
  }
  const answered = (at: number): Answer => ({ kind: 'done', version: at, commandId: `c${at}` })

  const saver = autosaver({
    read: () => ({ words, written: words, commandId, version: String(version), body: new FormData() }),
    async send(sent) {
      if (mood === 'unreachable') throw new TypeError('Failed to fetch')
      const answer = onServer(sent)
      if (mood === 'hangs') return new Promise(() => {})
      if (mood === 'answer lost') throw new TypeError('Failed to fetch')
      return answer
    },
    saved(_sent, answer) {
      commandId = answer.commandId
      version = answer.version
    },
    tell: (news) => told.push(news),
    after(ms, work) {
      const own = ++timer
      timers.set(own, { at: clock + ms, work })
      return () => timers.delete(own)
    },
  })

  return {
    saver,
    server,
    told: () => told.at(-1)?.state,
    type(text: string) {
      words = text
      saver.input(clock)
    },
    feel(how: typeof mood) {
      mood = how
    },
    /** Somebody else saves something else. */
    async other(text: string) {
      server.version++
      server.words = text
    },
    async wait(ms: number) {
      const until = clock + ms
      for (;;) {
        const [next] = [...timers].filter(([, { at }]) => at <= until).sort(([, a], [, b]) => a.at - b.at)
        if (!next) break
        timers.delete(next[0])
        clock = next[1].at
        next[1].work()
        await new Promise((resolve) => setImmediate(resolve))
      }
      clock = until
    },
  }
}

describe('what is written saves itself', () => {
  test('once the writer pauses, and not with every letter', async () => {
    const form = aForm()
    for (const text of ['I', 'I l', 'I like']) {
      form.type(text)
      await form.wait(500)
    }
    expect([form.server.saves, form.told()]).toEqual([0, 'unsaved'])
    await form.wait(2500)
    expect([form.server.words, form.server.saves, form.told()]).toEqual(['I like', 1, 'saved'])
  })

  test('every twenty seconds for whoever writes on and on', async () => {
    const form = aForm()
    for (let letters = 1; letters <= 60; letters++) {
      form.type('a'.repeat(letters))
      await form.wait(1000)
    }
    expect(form.server.saves).toBeGreaterThanOrEqual(2)
    expect(form.server.saves).toBeLessThanOrEqual(4)
  })

  test('again, where there was no connection, and says so meanwhile', async () => {
    const form = aForm()
    form.feel('unreachable')
    form.type('I like plants')
    await form.wait(3000)
    expect([form.server.words, form.told()]).toEqual(['', 'unreachable'])
    form.feel('answers')
    await form.wait(10_000)
    expect([form.server.words, form.told()]).toEqual(['I like plants', 'saved'])
  })

  test('without meeting one’s own words as somebody else’s, where only the answer was lost', async () => {
    const form = aForm()
    form.feel('answer lost')
    form.type('I like')
    await form.wait(3000)
    form.type('I like plants')
    form.feel('answers')
    await form.wait(30_000)
    expect([form.server.words, form.told(), form.server.saves]).toEqual(['I like plants', 'saved', 2])
  })

  test('and keeps nobody on the page where the server takes it in and says nothing', async () => {
    const form = aForm()
    form.feel('hangs')
    form.type('I like')
    let hasLeft = false
    void form.saver.flush().then(() => {
      hasLeft = true
    })
    await form.wait(9000)
    expect([hasLeft, form.told()]).toEqual([false, 'unsaved'])
    await form.wait(1000)
    expect([hasLeft, form.told()]).toEqual([true, 'unreachable'])
    form.feel('answers')
    form.type('I like plants')
    await form.wait(30_000)
    expect([form.server.words, form.told(), form.server.saves]).toEqual(['I like plants', 'saved', 2])
  })

  test('and stops where somebody else has written: the button shows both texts, and from then on it goes on', async () => {
    const form = aForm()
    await form.other('She likes animals')
    form.type('I like plants')
    await form.wait(3000)
    expect([form.server.words, form.told()]).toEqual(['She likes animals', 'changed'])
    form.type('I like plants and animals')
    await form.wait(60_000)
    expect(form.server.words).toBe('She likes animals')
    form.saver.answered(true)
    expect(form.told()).toBe('untouched')
  })

  test('at once, when the form goes from the page', async () => {
    const form = aForm()
    form.type('I like plants')
    form.saver.close()
    await form.wait(0)
    await new Promise((resolve) => setImmediate(resolve))
    expect(form.server.words).toBe('I like plants')
  })
})

test('however the connection behaves while somebody writes: once it holds, the server has the last words, and saved is never said before', async () => {
  const step = fc.oneof(
    fc.record({ type: fc.string({ minLength: 1, maxLength: 8 }) }),
    fc.record({ feel: fc.constantFrom('answers', 'unreachable', 'answer lost') }),
    fc.record({ wait: fc.constantFrom(100, 2600, 9000, 25_000) }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
      const form = aForm()
      let last: string | undefined
      for (const one of steps) {
        if ('type' in one) {
          last = one.type
          form.type(one.type)
        } else if ('feel' in one) form.feel(one.feel as 'answers')
        else await form.wait(one.wait)
        if (form.told() === 'saved') expect(form.server.words).toBe(last)
      }
      form.feel('answers')
      await form.wait(60_000)
      if (last !== undefined) expect([form.server.words, form.told()]).toEqual([last, 'saved'])
    }),
    { seed: 6, numRuns: 150 },
  )
})
