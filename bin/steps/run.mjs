import { spawnSync } from 'node:child_process'
import { environment, onWindows, root } from './house.mjs'

export const say = (sentence) => console.log(sentence)
export const secondsSince = (start) => `${((Date.now() - start) / 1000).toFixed(1)} s`

/** Runs a command on the caller's terminal and waits; throws when it fails. */
export function run(command, args, env = {}) {
  const { status, signal, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: environment(env),
    shell: onWindows,
  })
  const ending = error?.message ?? signal ?? `code ${status}`
  if (status !== 0) throw new Error(`\`${[command, ...args].join(' ')}\` ended with ${ending}.`)
}

/** Ends the script with one sentence, not a stack trace: `main().catch(giveUp)`. */
export function giveUp(error) {
  console.error(`\n${error.message}`)
  process.exit(1)
}
