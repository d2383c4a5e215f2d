import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { inHouse, isRecentEnough } from './house.mjs'
import { run, say, secondsSince } from './run.mjs'

/** Installs exactly what package-lock.json names, unless that is what node_modules holds. */
export function install() {
  if (isInstalled()) return
  const start = Date.now()
  say('Installing what Alongside is built from (a minute or two the first time) …')
  // Included by name, because NODE_ENV=production would leave the tools out, and the pinned Node is an optional package.
  // No package's install script runs: none is needed, and one wants a compiler for what comes ready-made.
  const options = [
    '--include=dev',
    '--include=optional',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]
  run('npm', ['ci', ...options], { PATH: pathWithoutOurTools(), ...onBehalfOfPinnedNode() })
  say(`Installed in ${secondsSince(start)}.`)
}

/** npm notes what it installed in node_modules/.package-lock.json. */
function isInstalled() {
  const installed = packagesIn(inHouse('node_modules', '.package-lock.json'))
  const { '': _ourselves, ...wanted } = packagesIn(inHouse('package-lock.json'))
  return Object.entries(wanted).every(([place, locked]) =>
    installed[place]
      ? installed[place].version === locked.version
      : locked.optional && !isMadeForThisMachine(place, locked),
  )
}

function packagesIn(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {}
}

function isMadeForThisMachine(place, { os, cpu, libc = [place.includes('musl') ? 'musl' : 'glibc'] }) {
  const fitsProcessor = os?.includes(process.platform) && cpu?.includes(process.arch)
  return Boolean(fitsProcessor && (process.platform !== 'linux' || libc.includes(ourLibc())))
}

let knownLibc
function ourLibc() {
  process.report.excludeNetwork = true
  knownLibc ??= process.report.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl'
  return knownLibc
}

/** npm must not run on the Node that it is about to replace. */
function pathWithoutOurTools() {
  const places = (process.env.PATH ?? '').split(path.delimiter)
  return places.filter((place) => place !== inHouse('node_modules', '.bin')).join(path.delimiter)
}

/** npm leaves out, without a word, optional packages that want a later Node than the one npm itself runs on. */
function onBehalfOfPinnedNode() {
  if (isRecentEnough(process.versions.node)) return {}
  const claim = inHouse('bin', 'steps', 'claim-pinned-node.cjs')
  return { NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --require ${JSON.stringify(claim)}`.trim() }
}
