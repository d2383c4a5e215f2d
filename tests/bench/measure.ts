import type { FilledService } from '#lib/demo/fill-service'
import { child } from '#tests/bench/child'
import { medianOf } from '#tests/bench/figures'
import { type Cost, type Held, heldOf } from '#tests/bench/held'
import { type Server, startServer } from '#tests/bench/server'
import { usedFile } from '#tests/bench/settings'
import { type Side, type Sides, type Target, targetsFor } from '#tests/bench/targets'
import { visitorOf } from '#tests/bench/visitor'

const AT_ONCE = [1, 16] as const
const ASKED = { 1: 24, 16: 96 }
const WARM_UP = 64

export type Measured = { held: Held[]; memoryMb: Record<string, number> }

/** A small and a large service, and a bare page of the same build, by turns: round for round, page for page. */
export async function measure(standalone: string, people: Sides<FilledService>, rounds: number): Promise<Measured> {
  const small = await startServer(standalone, usedFile('small'))
  const large = await startServer(standalone, usedFile('large'))
  const side = (server: Server, name: keyof Sides<unknown>): Side => {
    const [cookie = ''] = child<string[]>('sign-in.ts', [people[name].specialistId], usedFile(name))
    return { server, cookie, whom: people[name] }
  }
  const targets = await targetsFor({ small: side(small, 'small'), large: side(large, 'large') })
  const memoryMb: Record<string, number> = { 'small, idle': small.memoryMb() }
  for (const target of targets) await once(target, 16, WARM_UP)

  const costs = new Map<string, Cost[][]>()
  for (let round = 0; round < rounds; round++) {
    process.stderr.write(`Round ${round + 1} of ${rounds} …\n`)
    for (const target of targets) {
      for (const atOnce of AT_ONCE) {
        const key = `${target.name} ${atOnce}`
        costs.set(key, [...(costs.get(key) ?? []), await once(target, atOnce, ASKED[atOnce], round)])
      }
    }
  }
  memoryMb['small, after load'] = small.memoryMb()
  memoryMb['large, after load'] = large.memoryMb()
  for (const server of [small, large]) await server.stop()

  const held = targets.flatMap(({ name }) =>
    AT_ONCE.map((atOnce) => heldOf(name, atOnce, costs.get(`${name} ${atOnce}`) ?? [])),
  )
  return { held, memoryMb }
}

/** What each variant costs, asked one after the other; each round begins with another of them. */
async function once({ variants }: Target, atOnce: number, total: number, round = 0): Promise<Cost[]> {
  const costs: Cost[] = []
  for (let turn = 0; turn < variants.length; turn++) {
    const index = (turn + round) % variants.length
    const variant = variants[index]
    if (!variant) continue
    const { server, next } = variant
    const visitor = visitorOf(server.origin, atOnce)
    const before = server.processorMs()
    const { ms } = await visitor.askMany(total, next)
    costs[index] = { waiting: medianOf(ms), processor: (server.processorMs() - before) / total }
    visitor.close()
  }
  return costs
}
