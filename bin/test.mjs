// npm test: everything that must hold, each stage timed. `--fast` (npm run check) stops before databases and browsers;
// `--only=sqlite,postgres` runs the named stages and what they need.
import { mkdirSync } from 'node:fs'
import { findChromium } from './steps/chromium.mjs'
import { inHouse } from './steps/house.mjs'
import { install } from './steps/install.mjs'
import { asOne, countSkipped } from './steps/reports.mjs'
import { giveUp, say, secondsSince } from './steps/run.mjs'
import { runStage, stages } from './steps/stages.mjs'

const settings = [
  'DATABASE_URL',
  'APP_ORIGIN',
  'APP_SECRET',
  'AUDIT_CHECKPOINT',
  'TRUST_PROXY',
  'DEMO',
  'SET_CLOCK',
  'PORT',
]

async function test() {
  // What this machine is set up to serve must not reach the tests, nor the tests it.
  for (const name of settings) delete process.env[name]
  const chosen = choose(process.argv.slice(2))
  install()
  if (chosen.some(({ name }) => name === 'journeys')) findChromium()
  mkdirSync(inHouse('test-results'), { recursive: true })

  const start = Date.now()
  const results = countSkipped(await runAll(chosen))
  printTable(results, secondsSince(start))
  const passed = sum(results, 'passed')
  const failed = sum(results, 'failed')
  say(`\n${passed} passed, ${failed} failed`)
  process.exitCode = failed > 0 ? 1 : 0
}

function choose(wishes) {
  const only = wishes
    .find((wish) => wish.startsWith('--only='))
    ?.slice('--only='.length)
    .split(',')
  if (!only) return stages.filter(({ quick, fast }) => !wishes.includes('--fast') || quick || fast)
  const unknown = only.filter((wish) => !stages.some(({ name }) => name === wish))
  const known = stages.map(({ name }) => name).join(', ')
  if (unknown.length > 0) throw new Error(`There is no stage ${unknown.join(', ')}. There are: ${known}.`)
  const needed = stages.filter(({ name }) => only.includes(name)).map(({ needs }) => needs)
  return stages.filter(({ name }) => only.includes(name) || needed.includes(name))
}

async function runAll(chosen) {
  const results = []
  const quick = chosen.filter((stage) => stage.quick)
  const attend = async () => {
    for (let stage = quick.shift(); stage; stage = quick.shift()) results.push(await announce(runStage(stage)))
  }
  await Promise.all([attend(), attend()])
  for (const stage of chosen.filter((stage) => !stage.quick)) {
    const isPossible = !stage.needs || results.some(({ name, failed }) => name === stage.needs && failed === 0)
    results.push(await announce(isPossible ? runStage(stage) : leftOut(stage)))
  }
  return results
}

const leftOut = ({ name, needs }) => ({
  ...asOne(1),
  name,
  seconds: 0,
  output: `Not tried, because ${needs} failed.\n`,
})

async function announce(stage) {
  const result = await stage
  if (result.failed > 0) say(`\n──── ${result.name} ────\n${result.output}`)
  else say(`${result.name}: fine`)
  return result
}

function printTable(results, together) {
  say(`\n${'stage'.padEnd(14)}${'seconds'.padStart(9)}${'passed'.padStart(9)}${'failed'.padStart(9)}`)
  for (const { name, seconds, passed, failed, unproven } of results) {
    const numbers = [seconds.toFixed(1), passed, failed].map((number) => String(number).padStart(9)).join('')
    say(name.padEnd(14) + numbers)
    for (const test of unproven) say(`  never ran, so it counts as failed: ${test}`)
  }
  say(`together: ${together}, the first six two at a time`)
}

const sum = (results, what) => results.reduce((total, result) => total + result[what], 0)

test().catch(giveUp)
