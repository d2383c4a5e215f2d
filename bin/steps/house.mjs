// Runs before `npm ci`: plain JavaScript for Node 18, no dependencies.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))
export const inHouse = (...parts) => path.join(root, ...parts)
export const onWindows = process.platform === 'win32'

/** The Node the product runs on: the one pinned in package-lock.json, else the caller's when it is recent enough. */
export function productNode() {
  const pinned = inHouse('node_modules', '.bin', onWindows ? 'node.cmd' : 'node')
  if (existsSync(pinned) && spawnSync(pinned, ['--version'], { shell: onWindows }).status === 0) return pinned
  if (isRecentEnough(process.versions.node)) return process.execPath
  throw new Error(
    `Node 22.18 or later is needed. This is ${process.version}, and npm brings no Node for ${process.platform} on ${process.arch}.`,
  )
}

/** What our child processes see: the product's tools first on PATH, nobody telephoning home. */
export function environment(extra = {}) {
  const tools = inHouse('node_modules', '.bin')
  return { ...process.env, PATH: tools + path.delimiter + process.env.PATH, NEXT_TELEMETRY_DISABLED: '1', ...extra }
}

export function isRecentEnough(version) {
  const [major, minor] = version.split('.').map(Number)
  return major > 22 || (major === 22 && minor >= 18)
}
