import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { run, say } from './run.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * The browser for the journeys: the one named by CHROMIUM_PATH, or the system's, installed now where we may.
 * @returns its path, or the sentence that says what to do
 */
export function findChromium() {
  if (process.env.CHROMIUM_PATH) return named(process.env.CHROMIUM_PATH)
  const found = onPath() ?? installed()
  if (found) return { path: found }
  return {
    missing:
      'The journeys need Chromium, which this machine lacks and we may not install. ' +
      'Install it (as root: apt-get install chromium), or set CHROMIUM_PATH to a Chromium or Chrome.',
  }
}

function named(place) {
  return existsSync(place) ? { path: place } : { missing: `CHROMIUM_PATH names ${place}, and there is no such file.` }
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  return folders.flatMap((folder) => names.map((name) => path.join(folder, name))).find((place) => existsSync(place))
}

function installed() {
  const root = wayToBeRoot()
  if (!root) return undefined
  say('Installing Chromium from the system’s packages, for the journeys …')
  try {
    aptGet(root, ['update', '-qq'])
    aptGet(root, ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
  } catch (error) {
    say(error.message)
  }
  return onPath()
}

function aptGet(root, args) {
  const [command, ...rest] = [...root, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args]
  run(command, rest)
}

/** What to put before a command so that it runs as root, or nothing where there is no way. */
function wayToBeRoot() {
  const answers = (command, ...args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0
  if (process.platform !== 'linux' || !answers('apt-get', '--version')) return undefined
  if (process.getuid() === 0) return []
  return answers('sudo', '-n', 'true') ? ['sudo', '-n'] : undefined
}
