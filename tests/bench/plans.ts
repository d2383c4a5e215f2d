import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import type { FilledService } from '#lib/demo/fill-service'
import { newId } from '#lib/shared/ids'
import { child } from '#tests/bench/child'
import { formIn } from '#tests/bench/form-in'
import { startServer } from '#tests/bench/server'
import { PLACE } from '#tests/bench/settings'
import { visitorOf } from '#tests/bench/visitor'

export type Plan = { statement: string; steps: string[]; scans: string[] }

/** Tables that stay small however large the service: looking through all of one is no search. */
const SMALL = ['services', 'teams', 'positions', 'installation']

/** How SQLite finds the rows of every statement that these pages, and one contact logged, make the server run. */
export async function plansOf(standalone: string, whom: FilledService, file: string): Promise<Plan[]> {
  const into = path.join(PLACE, 'statements.jsonl')
  rmSync(into, { force: true })
  const preload = path.join(import.meta.dirname, 'catch-statements.cjs')
  const [specialist = '', supervisor = ''] = child<string[]>('sign-in.ts', [whom.specialistId, whom.supervisorId], file)
  const server = await startServer(standalone, file, { NODE_OPTIONS: `--require ${preload}`, CATCH_INTO: into })
  const visitor = visitorOf(server.origin)
  const person = `/people/${whom.personId}`
  const seen = [
    '/today',
    '/week',
    '/caseload',
    '/caseload/teammates',
    person,
    `${person}/touch`,
    `${person}/appointments`,
    `${person}/search`,
    `${person}/about`,
    '/log',
    '/cover',
    '/settings',
    `/people/${whom.seekerId}/search`,
    `/people/${whom.seekerId}/search?view=list`,
    `/people/${whom.seekerId}/search?view=week`,
    `${person}/profile`,
    `${person}/work`,
    `${person}/work/agreements`,
    `${person}/documents`,
    '/employers',
    '/employers?q=bagri',
    '/week/hours',
  ]
  for (const page of seen) await visitor.ask({ path: page, cookie: specialist })
  for (const page of ['/team', '/team/caseload-size', '/caseload', '/cover', person])
    await visitor.ask({ path: page, cookie: supervisor })
  const log = { path: `/log?with=${whom.loggedPersonId}`, cookie: specialist }
  const fields = formIn((await visitor.ask(log)).body, ['outcome', 'met'])
  await visitor.ask({ ...log, form: fields.map(([name, value]) => [name, name === 'commandId' ? newId() : value]) })
  visitor.close()
  await server.stop()
  return explained(file, into)
}

function explained(file: string, into: string): Plan[] {
  const lines = readFileSync(into, 'utf8').trim().split('\n')
  const statements = new Set(
    lines
      .map((line) => JSON.parse(line) as string)
      .filter((one) => /^\s*(select|insert|update|delete|with)/i.test(one)),
  )
  const database = new Database(file, { readonly: true })
  const plans = [...statements].map((statement): Plan => {
    const values = Array.from(statement.matchAll(/\?/g), () => null)
    const rows = database.prepare(`explain query plan ${statement}`).all(...values) as { detail: string }[]
    const steps = rows.map((row) => row.detail)
    return { statement, steps, scans: steps.filter((step) => isScan(step, statement)) }
  })
  database.close()
  return plans
}

/** Looking through a whole table, or through all that one service has in it. */
function isScan(step: string, statement: string): boolean {
  const table = /^(?:SCAN|SEARCH) (\w+)/.exec(step)?.[1]
  if (!table || SMALL.includes(table) || /VALUES CLAUSE|CONSTANT ROW/.test(step)) return false
  if (step.startsWith('SEARCH')) return step.endsWith('(service_id=?)')
  // The first few rows of an index are found without looking at the others.
  return !(/ limit (\?|coalesce)/.test(statement) && !/ where /.test(statement))
}
