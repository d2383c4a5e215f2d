import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

/** What a house has of its own wherever it stands; everything else is copied anew each time. */
const STAYS = ['node_modules', '.next', 'data', '.git', 'test-results', 'tests', 'docs']

/**
 * Builds a copy of the house with the bare pages of `tests/bench/app` in it, so that nothing of the bench ever ships.
 * @returns the standalone server
 */
export function buildHouse(place: string): string {
  mkdirSync(place, { recursive: true })
  for (const name of readdirSync(place)) if (!STAYS.includes(name)) rmSync(path.join(place, name), { recursive: true })
  for (const name of readdirSync('.')) {
    if (!STAYS.includes(name)) cpSync(name, path.join(place, name), { recursive: true })
  }
  cpSync('tests/bench/app', path.join(place, 'app', 'bench'), { recursive: true })
  installLike(place)
  // It builds only where something that goes into it has changed.
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' }
  const built = spawnSync(process.execPath, ['bin/build.mjs'], { cwd: place, stdio: 'inherit', env })
  if (built.status !== 0) throw new Error('The copy of the house could not be built.')
  return path.join(place, '.next', 'standalone', 'server.js')
}

/** The same packages as ours, as links to the same files where the disk allows it. */
function installLike(place: string) {
  const installed = path.join(place, 'node_modules', '.package-lock.json')
  const ours = path.join('node_modules', '.package-lock.json')
  if (existsSync(installed) && readFileSync(installed, 'utf8') === readFileSync(ours, 'utf8')) return
  const packages = path.join(place, 'node_modules')
  rmSync(packages, { recursive: true, force: true })
  const linked = spawnSync('cp', ['-al', path.resolve('node_modules'), packages])
  if (linked.status === 0) return
  rmSync(packages, { recursive: true, force: true })
  cpSync('node_modules', packages, { recursive: true, verbatimSymlinks: true })
}
