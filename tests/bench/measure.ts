import type { FilledService } from '#lib/demo/fill-service'
import { child } from '#tests/bench/child'
import { type Figure, figureOf, medianOf, ratioOf } from '#tests/bench/figures'
import { type Server, startServer } from '#tests/bench/server'
import { usedFile } from '#tests/bench/settings'
import { type Side, type Sides, type Target, targetsFor } from '#tests/bench/targets'
import { visitorOf } from '#tests/bench/visitor'

const AT_ONCE = [1, 16] as const
const ASKED = { 1: 24, 16: 96 }
const WARM_UP = 64

export type Held = {
  name: string
  atOnce: number
  bare: Figure
  framed: Figure
  small: Figure
  large: Figure
  toBare: Figure
  toFramed: Figure
  growth: Figure
}
export type Measured = { held: Held[]; memoryMb: Record<string, number> }

/** A small and a large service, and a bare page of the same build, by turns: round for round, page for page. */
export async function measure(standalone: string, people: Sides<FilledService>, rounds: number): Promise<Measured> {
  const small = await startServer(standalone, usedFile('small'))
  const large = await startServer(standalone, usedFile('large'))
  const side = (server: Server, name: keyof Sides<unknown>): Side => {
    const [cookie = ''] = child<string[]>('sign-in.ts', [people[name].specialistId], usedFile(name))
    return { origin: server.origin, cookie, whom: people[name] }
  }
  const targets = await targetsFor({ small: side(small, 'small'), large: side(large, 'large') })
  const memoryMb: Record<string, number> = { 'small, idle': small.memoryMb() }
  for (const target of targets) await once(target, 16, WARM_UP)

  const times = new Map<string, number[][]>()
  for (let round = 0; round < rounds; round++) {
    process.stderr.write(`Round ${round + 1} of ${rounds} …\n`)
    for (const target of targets) {
      for (const atOnce of AT_ONCE) {
        const key = `${target.name} ${atOnce}`
        times.set(key, [...(times.get(key) ?? []), await once(target, atOnce, ASKED[atOnce], round)])
      }
    }
  }
  memoryMb['small, after load'] = small.memoryMb()
  memoryMb['large, after load'] = large.memoryMb()
  for (const server of [small, large]) await server.stop()

  const held = targets.flatMap(({ name }) =>
    AT_ONCE.map((atOnce) => heldOf(name, atOnce, times.get(`${name} ${atOnce}`) ?? [])),
  )
  return { held, memoryMb }
}

/** The middle waiting time of each variant, asked one after the other; each round begins with another of them. */
async function once({ variants }: Target, atOnce: number, total: number, round = 0): Promise<number[]> {
  const middle: number[] = []
  for (let turn = 0; turn < variants.length; turn++) {
    const index = (turn + round) % variants.length
    const variant = variants[index]
    if (!variant) continue
    const visitor = visitorOf(variant.origin, atOnce)
    middle[index] = medianOf((await visitor.askMany(total, variant.next)).ms)
    visitor.close()
  }
  return middle
}

function heldOf(name: string, atOnce: number, rounds: number[][]): Held {
  const of = (variant: number) => rounds.map((round) => round[variant] ?? Number.NaN)
  const [bare, framed, small, large] = [of(0), of(1), of(2), of(3)]
  return {
    ...{ name, atOnce, bare: figureOf(bare), framed: figureOf(framed), small: figureOf(small), large: figureOf(large) },
    ...{ toBare: ratioOf(large, bare), toFramed: ratioOf(large, framed), growth: ratioOf(large, small) },
  }
}
