import { spawn, spawnSync } from 'node:child_process'
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

/** Runs a command beside others and resolves with its exit code and all it said. */
export function runQuietly(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: environment(env),
      shell: onWindows,
    })
    let output = ''
    child.stdout.on('data', (text) => (output += text))
    child.stderr.on('data', (text) => (output += text))
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/** Ends the script with one sentence, not a stack trace: `main().catch(giveUp)`. */
export function giveUp(error) {
  console.error(`\n${error.message}`)
  process.exit(1)
}
