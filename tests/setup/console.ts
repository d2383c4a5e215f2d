import { format } from 'node:util'
import { afterAll, afterEach, expect } from 'vitest'

const stray: string[] = []
for (const level of ['error', 'warn'] as const) {
  console[level] = (...said: unknown[]) => stray.push(format(...said))
}

const expectSilence = () => expect(stray.splice(0), 'A test must not leave complaints on the console.').toEqual([])

afterEach(expectSilence)
afterAll(expectSilence)
