import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const configuration = path.resolve('.dependency-cruiser.cjs')

/** A house where every rule is broken once: rule, the file that breaks it, what that file holds. */
const broken: [rule: string, file: string, content: string][] = [
  ['app-never-touches-storage', 'app/people.ts', `import '../db/schema/people.ts'`],
  ['app-never-touches-storage', 'app/types.ts', `import type { People } from '../db/schema/people.ts'`],
  ['app-never-touches-storage', 'app/drizzle.ts', `import 'drizzle-orm'`],
  ['db-knows-nothing-of-ours', 'db/clock.ts', `import '../lib/shared/clock.ts'`],
  ['lib-never-imports-app', 'lib/contacts/page-of.ts', `import '../../app/people.ts'`],
  ['engines-stay-in-columns', 'db/schema/people.ts', `import 'drizzle-orm/pg-core'`],
  ['connection-through-access', 'lib/contacts/queries.ts', `import '../../db/connection.ts'`],
  ['next-auth-stays-at-the-door', 'app/session.ts', `import 'next-auth'`],
  ['rules-are-pure', 'lib/contacts/rules.ts', `import '../access/actor.ts'`],
  ['rules-are-pure', 'lib/contacts/rules/rhythm.ts', `import 'zod'`],
  ['rules-have-no-clock', 'lib/pauses/rules.ts', `import '../shared/clock.ts'`],
  ['for-others-serves-use-cases', 'lib/placements/queries.ts', `import '../welfare/for-others.ts'`],
  ['tier-0-reads-downward', 'lib/audit/queries.ts', `import '../contacts/forms.ts'`],
  ['tier-1-reads-downward', 'lib/clients/queries.ts', `import '../contacts/forms.ts'`],
  ['tier-2-reads-downward', 'lib/welfare/queries.ts', `import '../today/queries.ts'`],
  ['tier-1-shares-only-rules', 'lib/sharing/queries.ts', `import '../clients/policy.ts'`],
  ['tier-2-shares-only-rules', 'lib/profile/queries.ts', `import '../contacts/forms.ts'`],
  ['tier-3-shares-only-rules', 'lib/caseload/queries.ts', `import '../today/queries.ts'`],
  ['screens-hold-no-use-cases', 'lib/today/tick-off.ts', `import '../access/use-case.ts'`],
  ['every-capability-has-a-tier', 'lib/utils/strings.ts', `import '../shared/day.ts'`],
  ['demo-serves-nobody-else', 'lib/today/made-up.ts', `import '../demo/names.ts'`],
  ['demo-keeps-to-the-rules', 'lib/demo/names.ts', `import '../contacts/forms.ts'`],
  ['no-circles', 'lib/shared/day.ts', `import './week.ts'`],
  ['everything-resolves', 'lib/shared/env.ts', `import './gone.ts'`],
  ['actions-reach-form-action', 'app/contacts/actions.ts', `import './ask.ts'`],
  ['pages-reach-signed-in', 'app/contacts/page.tsx', `import './actions.ts'`],
  ['pages-reach-signed-in', 'app/api/feed/route.ts', `import '../../people.ts'`],
]

/** What keeps the rules, some of it close to the edge. */
const kept: [file: string, content: string][] = [
  ['db/connection.ts', `import type { PgDatabase } from 'drizzle-orm/pg-core'`],
  ['lib/shared/clock.ts', ''],
  ['lib/shared/week.ts', `import './day.ts'`],
  ['lib/access/actor.ts', ''],
  ['lib/access/use-case.ts', `import '../../db/connection.ts'\nimport '../audit/write-audit-line.ts'`],
  ['lib/access/form-action.ts', ''],
  ['lib/access/signed-in.ts', ''],
  ['lib/audit/write-audit-line.ts', `import type { Writer } from '../../db/connection.ts'`],
  ['lib/clients/policy.ts', ''],
  ['lib/contacts/forms.ts', ''],
  ['lib/contacts/log-contact.ts', `import '../welfare/for-others.ts'\nimport '../pauses/rules.ts'`],
  ['lib/welfare/for-others.ts', `import '../../db/schema/people.ts'`],
  ['lib/today/queries.ts', `import '../contacts/forms.ts'\nimport '../clients/policy.ts'`],
  ['lib/demo/fill-demo.ts', `import '../../db/connection.ts'\nimport '../pauses/rules.ts'`],
  ['app/contacts/ask.ts', ''],
  ['app/pauses/actions.ts', `import './reaches.ts'`],
  ['app/pauses/reaches.ts', `import '../../lib/access/form-action.ts'`],
  ['app/pauses/page.tsx', `import '../../lib/access/signed-in.ts'`],
  ['app/(public)/sign-in/page.tsx', ''],
  ['app/api/health/route.ts', ''],
]

type Violation = { from: string; rule: { name: string } }

const house = mkdtempSync(path.join(tmpdir(), 'alongside-broken-house-'))
let found: Violation[] = []

beforeAll(() => {
  write('package.json', '{ "type": "module" }')
  for (const [, file, content] of broken) write(file, content)
  for (const [file, content] of kept) write(file, content)
  for (const name of ['drizzle-orm', 'next-auth', 'zod']) writePackage(name)
  found = cruise()
})
afterAll(() => rmSync(house, { recursive: true, force: true }))

test.each(broken)('%s is noticed in %s', (rule, file) => {
  expect(found.filter((violation) => violation.from === file).map((violation) => violation.rule.name)).toContain(rule)
})

test.each(kept)('%s is left alone', (file) => {
  const allowed = file === 'lib/shared/week.ts' ? ['no-circles'] : []
  const rules = found.filter((violation) => violation.from === file).map((violation) => violation.rule.name)
  expect(rules.filter((rule) => !allowed.includes(rule))).toEqual([])
})

test('no rule goes unproven', () => {
  const { forbidden, required } = createRequire(import.meta.url)(configuration)
  const names = [...forbidden, ...required].map((rule: { name: string }) => rule.name)
  expect(names.sort()).toEqual([...new Set(broken.map(([rule]) => rule))].sort())
})

function write(file: string, content: string) {
  const place = path.join(house, file)
  mkdirSync(path.dirname(place), { recursive: true })
  writeFileSync(place, content)
}

function writePackage(name: string) {
  const folder = path.join(house, 'node_modules', name)
  mkdirSync(path.join(folder, 'pg-core'), { recursive: true })
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name, main: 'index.js' }))
  for (const file of ['index.js', 'pg-core/index.js']) writeFileSync(path.join(folder, file), 'module.exports = {}\n')
}

function cruise(): Violation[] {
  const program = path.resolve('node_modules/.bin/depcruise')
  const answer = execFileSync(
    process.execPath,
    [program, '--config', configuration, '--output-type', 'json', 'app', 'db', 'lib'],
    { cwd: house, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  )
  return JSON.parse(answer).summary.violations
}
