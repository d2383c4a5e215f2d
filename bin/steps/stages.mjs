import { existsSync, readFileSync, rmSync } from 'node:fs'
import { findChromium } from './chromium.mjs'
import { inHouse, productNode } from './house.mjs'
import { runBeside } from './run-beside.mjs'

/**
 * Everything `npm test` does. A stage without `report` counts as one; a stage with `report` counts its tests.
 * `quick` stages look at the text alone, two at a time; they and the unit tests are what `npm run check` does.
 */
export const stages = [
  { name: 'promises', quick: true, run: () => runBeside('eslint', ['.', '--max-warnings=0']) },
  { name: 'types', quick: true, run: checkTypes },
  { name: 'architecture', quick: true, run: checkArchitecture },
  { name: 'dead-code', quick: true, run: () => runBeside('knip', []) },
  { name: 'format', quick: true, run: () => runBeside('biome', ['check', '--linter-enabled=false', '.']) },
  { name: 'lint', quick: true, run: () => runBeside('biome', ['lint', '--error-on-warnings', '.']) },
  { name: 'unit', fast: true, report: vitestCounts, run: (file) => vitest('rules', file) },
  { name: 'sqlite', report: vitestCounts, run: (file) => vitest('database', file, { TEST_ENGINE: 'sqlite' }) },
  { name: 'postgres', report: vitestCounts, run: (file) => vitest('database', file, { TEST_ENGINE: 'postgres' }) },
  { name: 'build', run: () => runBeside(productNode(), [inHouse('bin', 'build.mjs')]) },
  { name: 'journeys', needs: 'build', report: playwrightCounts, run: walkJourneys },
]

const nothing = { passed: 0, failed: 0, skipped: 0 }

/** Runs one stage and says how it went: `{ name, passed, failed, seconds, output }`. */
export async function runStage({ name, run, report }) {
  const start = Date.now()
  const file = inHouse('test-results', `${name}.json`)
  rmSync(file, { force: true })
  const { code, output } = await run(file)
  const { passed, failed, skipped } = report ? countsFrom(file, report) : { ...nothing, passed: code === 0 ? 1 : 0 }
  const failedUnseen = failed + skipped === 0 && (code !== 0 || passed === 0) ? 1 : 0
  const seconds = (Date.now() - start) / 1000
  // A skipped test proves nothing, so it counts as failed.
  return { name, passed, failed: failed + skipped + failedUnseen, skipped, seconds, output }
}

async function checkTypes() {
  const routes = await runBeside('next', ['typegen'])
  if (routes.code !== 0) return routes
  return runBeside('tsc', ['--noEmit'])
}

function checkArchitecture() {
  const parts = ['app', 'db', 'lib', 'bin', 'proxy.ts', 'instrumentation.ts'].filter((part) =>
    existsSync(inHouse(part)),
  )
  return runBeside('depcruise', ['--config', '.dependency-cruiser.cjs', ...parts])
}

function vitest(project, file, env = {}) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  return runBeside('vitest', ['run', '--project', project, ...reporters], { NODE_ENV: 'test', ...env })
}

function walkJourneys(file) {
  const chromium = findChromium()
  if (chromium.missing) return { code: 1, output: `${chromium.missing}\n` }
  return runBeside('playwright', ['test'], { JOURNEYS_REPORT: file, CHROMIUM_PATH: chromium.path })
}

function countsFrom(file, report) {
  return existsSync(file) ? report(JSON.parse(readFileSync(file, 'utf8'))) : nothing
}

function vitestCounts(report) {
  const unread = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
  const skipped = report.numPendingTests + report.numTodoTests
  return { passed: report.numPassedTests, failed: report.numFailedTests + unread.length, skipped }
}

function playwrightCounts({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped }
}
