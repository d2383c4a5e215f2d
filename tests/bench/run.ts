import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { child } from '#tests/bench/child'
import { figureOf } from '#tests/bench/figures'
import { filled } from '#tests/bench/filled'
import { buildHouse } from '#tests/bench/house'
import { measure } from '#tests/bench/measure'
import { plansOf } from '#tests/bench/plans'
import { scriptsOf } from '#tests/bench/scripts'
import { startServer } from '#tests/bench/server'
import { PLACE, type ServiceSize, usedFile } from '#tests/bench/settings'
import { type Results, tellOf } from '#tests/bench/tell-of'

const STARTS = 5

const { values: asked } = parseArgs({
  options: { contacts: { type: 'string', default: '1000000' }, rounds: { type: 'string', default: '7' } },
})
const small: ServiceSize = { name: 'small', specialists: 20, contacts: 100_000 }
const large: ServiceSize = { name: 'large', specialists: 2000, contacts: Number(asked.contacts) }

mkdirSync(PLACE, { recursive: true })
const server = buildHouse(path.join(PLACE, 'house'))
const whom = filled(small)
const alike = filled(large)
const people = { small: whom, large: alike }

const plans = await plansOf(server, alike, usedFile(large.name))
const [scripts, startMs] = await startsAndScripts()
const measured = await measure(server, people, Number(asked.rounds))

const results: Results = {
  at: new Date().toISOString(),
  services: [small, large],
  ...measured,
  startMs,
  scripts,
  plans,
}
mkdirSync('test-results', { recursive: true })
writeFileSync('test-results/bench.json', `${JSON.stringify(results, null, 2)}\n`)
console.log(tellOf(results))

async function startsAndScripts() {
  const [cookie] = child<string[]>('sign-in.ts', [whom.specialistId], usedFile(small.name))
  const person = `/people/${whom.personId}`
  const pages = [
    '/today',
    '/week',
    '/caseload',
    person,
    `${person}/touch`,
    `${person}/appointments`,
    `${person}/search`,
    `${person}/search?view=list`,
    `${person}/profile`,
    `${person}/work`,
    '/employers',
    '/employers/log',
    '/log',
  ]
  const starts: number[] = []
  const sizes = []
  for (let turn = 0; turn < STARTS; turn++) {
    const started = await startServer(server, usedFile(small.name))
    starts.push(started.readyAfterMs)
    if (turn === 0) {
      sizes.push(await scriptsOf(started.origin, { path: '/bench/rows' }))
      for (const page of pages) sizes.push(await scriptsOf(started.origin, { path: page, cookie }))
    }
    await started.stop()
  }
  return [sizes, figureOf(starts)] as const
}
