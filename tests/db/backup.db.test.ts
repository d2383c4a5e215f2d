import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { eq, isNull } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { closeConnection, connection } from '#db/connection'
import { databaseUrl, engine, fileOf } from '#db/engine'
import { services, sessions } from '#db/schema/accounts'
import { clients } from '#db/schema/clients'
import { sealNow } from '#lib/audit/seal'
import { verifyAudit } from '#lib/audit/verify'
import { writeAuditLine } from '#lib/audit/write-audit-line'
import { freshDatabases } from '#tests/build/fresh-database'
import { raw, rawRows } from '#tests/build/raw'
import { runScript } from '#tests/build/run-script'
import { aService, NOW, type ServiceKit, write } from '#tests/build/service'
import { backUp } from '../../bin/steps/back-up.ts'
import { restore } from '../../bin/steps/restore.ts'

const slow = { timeout: 120_000 }
const onPostgres = { skip: engine !== 'postgres' }
const majorOf = (version: string) => Number(/\d+/.exec(version)?.[0])

let folder: string
let backup: string
let kit: ServiceKit

freshDatabases()
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'alongside-backup-'))
  backup = path.join(folder, 'safe', 'one.backup')
  process.env.AUDIT_CHECKPOINT = path.join(folder, 'audit-checkpoint.json')
  kit = await aService({ name: 'Amager' })
  await kit.person('Nadia', { with: await kit.specialist('Mette') })
  await sealALine()
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

describe('a backup', () => {
  test('taken while others write can be put back, with the audit log whole', slow, async ({ skip }) => {
    if (!(await canDump())) skip('pg_dump is missing here, or older than the server')
    let writing = true
    const others = (async () => {
      while (writing) await sealALine()
    })()
    const made = await runScript('backup', [backup])
    writing = false
    await others
    expect(made).toMatchObject({ code: 0, said: expect.stringContaining(`Backed up to ${backup}`) })
    expect(statSync(backup).mode & 0o077).toBe(0)
    expect(readdirSync(path.dirname(backup)).sort()).toEqual(['one.backup', 'one.backup.audit-checkpoint.json'])

    await kit.person('Omar', { with: await kit.specialist('Anders') })
    await sealALine()
    await closeConnection()
    await expect(restore(backup, false)).rejects.toThrow('holds a service already')
    expect(await peopleHere()).toEqual(['Nadia', 'Omar'])
    await closeConnection()

    const restored = await runScript('restore', [backup, '--replace'])
    expect(restored).toMatchObject({ code: 0, said: expect.stringContaining('is kept in') })
    expect(await peopleHere()).toEqual(['Nadia'])
    expect(await verifyAudit()).toMatchObject({ faults: [], checkpoint: true })
    expect(await connection().read.select().from(sessions).where(isNull(sessions.endedAt))).toEqual([])
    await expect(raw('delete from audit_lines')).rejects.toThrow('append-only')
    await closeConnection()

    const kept = /is kept in (.*)/.exec(restored.said)?.[1] ?? ''
    expect(existsSync(`${kept}.audit-checkpoint.json`)).toBe(true)
    await restore(kept, true)
    expect(await peopleHere()).toEqual(['Nadia', 'Omar'])
    expect(await verifyAudit()).toMatchObject({ faults: [], checkpoint: true })
  })

  test('never replaces another', async () => {
    const file = path.join(folder, 'one.backup')
    writeFileSync(file, 'precious')
    await expect(backUp(file)).rejects.toThrow('is there already')
    expect(readFileSync(file, 'utf8')).toBe('precious')
  })

  test('that cannot be made for want of pg_dump says so and leaves nothing', onPostgres, async () => {
    vi.stubEnv('PATH', folder)
    await expect(backUp(backup)).rejects.toThrow('pg_dump was not found')
    expect(readdirSync(path.dirname(backup))).toEqual([])
  })

  test('is not made by a pg_dump older than the server', onPostgres, async ({ skip }) => {
    if (dumpVersion() === undefined || (await canDump())) skip('pg_dump is missing here, or recent enough')
    await expect(backUp(backup)).rejects.toThrow('version mismatch')
    expect(readdirSync(path.dirname(backup))).toEqual([])
  })
})

describe('restoring', () => {
  test('refuses a file of another kind', async () => {
    const file = path.join(folder, 'notes.txt')
    writeFileSync(file, 'not a database')
    await expect(restore(file, true)).rejects.toThrow(/is no (SQLite|PostgreSQL) backup/)
    expect(await peopleHere()).toEqual(['Nadia'])
  })

  describe('on SQLite', { skip: engine !== 'sqlite' }, () => {
    beforeEach(() => backUp(backup))

    test('refuses a damaged backup, and the present one stays', async () => {
      writeFileSync(backup, readFileSync(backup).fill(7, 4096 * 3, 4096 * 6))
      await closeConnection()
      await expect(restore(backup, true)).rejects.toThrow(/damaged|malformed/)
      expect(await peopleHere()).toEqual(['Nadia'])
      const left = readdirSync(path.dirname(fileOf(databaseUrl()))).filter((name) => name.startsWith('restoring-'))
      expect(left).toEqual([])
    })

    test('refuses while the server has the database open', async () => {
      await peopleHere()
      await expect(restore(backup, true)).rejects.toThrow('stop the server first')
      expect(await peopleHere()).toEqual(['Nadia'])
    })

    test('needs no word where there is no service yet', async () => {
      await closeConnection()
      vi.stubEnv('DATABASE_URL', `file:${path.join(folder, 'new', 'alongside.db')}`)
      expect(await restore(backup, false)).toBeUndefined()
      expect(await peopleHere()).toEqual(['Nadia'])
      await closeConnection()
      expect(readdirSync(path.join(folder, 'new'))).toEqual(['alongside.db'])
    })
  })
})

async function sealALine() {
  const who = { serviceId: kit.serviceId, accountId: 'somebody', now: NOW }
  await write((tx) => writeAuditLine(tx, who, { act: 'contact.log', outcome: 'done', people: [] }))
  await sealNow(NOW)
}

async function peopleHere(): Promise<string[]> {
  const here = connection()
    .read.select({ name: clients.name })
    .from(clients)
    .innerJoin(services, eq(services.id, clients.serviceId))
  return (await here.orderBy(clients.name)).map((row) => row.name)
}

async function canDump(): Promise<boolean> {
  if (engine === 'sqlite') return true
  const [server] = await rawRows<{ server_version: string }>('show server_version')
  return (dumpVersion() ?? 0) >= majorOf(server?.server_version ?? '')
}

function dumpVersion(): number | undefined {
  try {
    return majorOf(execFileSync('pg_dump', ['--version'], { encoding: 'utf8' }))
  } catch {
    return undefined
  }
}
