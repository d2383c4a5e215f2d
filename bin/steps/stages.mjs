import { existsSync, rmSync } from 'node:fs'
import { findChromium } from './chromium.mjs'
import { inHouse, productNode } from './house.mjs'
import { asOne, playwrightReport, readReport, vitestReport } from './reports.mjs'
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
  { name: 'unit', fast: true, report: vitestReport, run: (file) => vitest('rules', file) },
  {
    name: 'sqlite',
    twin: 'postgres',
    report: vitestReport,
    run: (file) => vitest('database', file, { TEST_ENGINE: 'sqlite' }),
  },
  {
    name: 'postgres',
    twin: 'sqlite',
    report: vitestReport,
    run: (file) => vitest('database', file, { TEST_ENGINE: 'postgres' }),
  },
  { name: 'build', run: () => runBeside(productNode(), [inHouse('bin', 'build.mjs')]) },
  { name: 'journeys', needs: 'build', report: playwrightReport, run: walkJourneys },
]

/** Runs one stage and says how it went. */
export async function runStage({ name, twin, run, report }) {
  const start = Date.now()
  const file = inHouse('test-results', `${name}.json`)
  rmSync(file, { force: true })
  const { code, output } = await run(file)
  const counts = report ? readReport(file, report) : asOne(code)
  const failedUnseen = counts.failed === 0 && (code !== 0 || counts.passed === 0) ? 1 : 0
  return { ...counts, name, twin, failed: counts.failed + failedUnseen, seconds: (Date.now() - start) / 1000, output }
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
