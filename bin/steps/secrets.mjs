import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { inHouse } from './house.mjs'

/** Secrets of this copy of the house, made once and readable by their owner alone. */
export function localSecrets() {
  mkdirSync(inHouse('data'), { recursive: true, mode: 0o700 })
  const file = inHouse('data', 'secrets.json')
  if (!existsSync(file)) {
    const secrets = { APP_SECRET: newSecret(), NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: newSecret() }
    writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  }
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** The key that seals server actions. A build holds it, so it must outlive the build: ours, or the one we are given. */
export function actionsKey() {
  const name = 'NEXT_SERVER_ACTIONS_ENCRYPTION_KEY'
  return { [name]: process.env[name] || localSecrets()[name] }
}

const newSecret = () => randomBytes(32).toString('base64')
