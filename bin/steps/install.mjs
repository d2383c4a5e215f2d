import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { inHouse } from './house.mjs'
import { run, say, secondsSince } from './run.mjs'

/** Installs exactly what package-lock.json names, unless that is what node_modules holds. */
export function install() {
  if (isInstalled()) return
  const start = Date.now()
  say('Installing what Alongside is built from (a minute or two the first time) …')
  // Named, because NODE_ENV=production would leave the tools out, and the pinned Node is an optional package.
  const options = ['--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  run('npm', ['ci', ...options], { PATH: pathWithoutOurTools() })
  say(`Installed in ${secondsSince(start)}.`)
}

/** npm notes what it installed in node_modules/.package-lock.json. */
function isInstalled() {
  const installed = packagesIn(inHouse('node_modules', '.package-lock.json'))
  const wanted = packagesIn(inHouse('package-lock.json'))
  return Object.entries(wanted).every(([place, { version, optional }]) =>
    place === '' ? true : installed[place] ? installed[place].version === version : optional,
  )
}

function packagesIn(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {}
}

/** npm must not run on the Node that it is about to replace. */
function pathWithoutOurTools() {
  const places = (process.env.PATH ?? '').split(path.delimiter)
  return places.filter((place) => place !== inHouse('node_modules', '.bin')).join(path.delimiter)
}
