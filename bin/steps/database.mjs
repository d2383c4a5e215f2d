import path from 'node:path'
import { inHouse, productNode, root } from './house.mjs'
import { run } from './run.mjs'

/** `file:` addresses made absolute: the standalone server does not run in the project's folder. */
export function absoluteDatabaseUrl(url) {
  return url.startsWith('file:') ? `file:${path.resolve(root, url.slice('file:'.length))}` : url
}

export const migrate = (env) => run(productNode(), [inHouse('bin', 'migrate.ts')], env)

/** Fills the demo service unless it is there already, and prints its accounts. */
export const fillDemo = (env, args = []) => run(productNode(), [inHouse('bin', 'fill-demo.ts'), ...args], env)
