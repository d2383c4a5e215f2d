import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'

// Inside the house, because drizzle-kit takes relative folders only.
const folder = mkdtempSync(path.join('node_modules', '.alongside-schema-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each([
  ['sqlite', 'sqlite', 'file:unused.db'],
  ['postgres', 'postgresql', 'postgres://unused'],
])('the migrations for %s make exactly the schema in db/schema', { timeout: 60_000 }, (engine, dialect, url) => {
  const out = path.join(folder, engine)
  cpSync(path.join('db/migrations', engine), out, { recursive: true })
  const before = readdirSync(out, { recursive: true }).sort()
  const where = [`--dialect=${dialect}`, '--schema=./db/schema/*.ts', '--casing=snake_case', `--out=${out}`]
  drizzleKit(['generate', ...where], url)
  expect(readdirSync(out, { recursive: true }).sort()).toEqual(before)
})

function drizzleKit(args: string[], url: string) {
  const program = path.resolve('node_modules/drizzle-kit/bin.cjs')
  execFileSync(process.execPath, [program, ...args], { stdio: 'pipe', env: { ...process.env, DATABASE_URL: url } })
}
