import { and, asc, type Column, desc, eq, gt, type SQL, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { connection } from '#db/connection'
import { engine } from '#db/engine'
import { auditLines, auditPeople, auditSeals, commands, earlierVersions } from '#db/schema/access'
import { accounts, positions, sessions } from '#db/schema/accounts'
import { assignments, clients, episodes } from '#db/schema/clients'
import { contacts } from '#db/schema/contacts'
import { pauses, searchStretches } from '#db/schema/pauses'
import { supportEvents } from '#db/schema/support-events'
import { planOf } from '#tests/build/plan'

type Dated = typeof contacts | typeof supportEvents | typeof pauses | typeof searchStretches

const ID = 'x'
const ONE = { one: sql`1` }
const FINDS = /^SEARCH \w+ USING (COVERING )?INDEX /

describe('SQLite finds without reading everything', { skip: engine !== 'sqlite' }, () => {
  test.each<[string, Dated, Column, SQL?]>([
    ['contacts', contacts, contacts.day],
    ['moments noted by hand', supportEvents, supportEvents.day, eq(supportEvents.source, 'hand')],
    ['pauses', pauses, pauses.fromDay],
    ['stretches of the search', searchStretches, searchStretches.fromDay],
  ])('the next page of a person’s %s, in order and without sorting', async (_name, table, day, kind) => {
    const next = sql`(${day}, ${table.writtenAt}, ${table.id}) < (${ID}, ${ID}, ${ID})`
    const ofPerson = and(eq(table.serviceId, ID), eq(table.clientId, ID), kind, next)
    const page = connection().read.select({ id: table.id }).from(table).where(ofPerson).limit(50)
    const plan = await planOf(page.orderBy(desc(day), desc(table.writtenAt), desc(table.id)))
    expect(plan).toEqual([expect.stringMatching(FINDS)])
  })

  test.each<[string, Column[]]>([
    ['the people of a team', [clients.serviceId, clients.teamId]],
    ['the person of an account', [clients.serviceId, clients.accountId]],
    ['the people of a specialist', [assignments.serviceId, assignments.accountId]],
    ['who walks with a person', [assignments.serviceId, assignments.clientId]],
    ['the teams of a member of staff', [positions.serviceId, positions.accountId]],
    ['the members of a team', [positions.serviceId, positions.teamId]],
    ['the episodes of a person', [episodes.serviceId, episodes.clientId]],
    ['an account by its address', [accounts.email]],
    ['a session', [sessions.id]],
    ['the open sessions of an account', [sessions.accountId, sessions.endedAt]],
    ['the contacts of one entry', [contacts.serviceId, contacts.entryId]],
    ['the events of one source', [supportEvents.serviceId, supportEvents.sourceId]],
    ['the earlier versions of a record', [earlierVersions.serviceId, earlierVersions.recordId]],
    ['a command', [commands.serviceId, commands.accountId, commands.act, commands.commandId]],
    ['the audit lines about a person', [auditPeople.serviceId, auditPeople.clientId]],
    ['an earlier look', [auditLines.serviceId, auditLines.accountId, auditLines.lookKey, auditLines.at]],
  ])('%s', async (_name, columns) => {
    const table = columns[0]?.table as typeof clients
    const found = and(...columns.map((column) => sql`${column} = ${ID}`))
    expect(await planOf(connection().read.select(ONE).from(table).where(found))).toEqual([expect.stringMatching(FINDS)])
  })

  test('the next audit lines, in order', async () => {
    const next = connection().read.select().from(auditLines).where(gt(auditLines.id, ID)).orderBy(asc(auditLines.id))
    expect(await planOf(next.limit(500))).toEqual([expect.stringMatching(FINDS)])
  })

  test('the newest seal, which is where an index ends', async () => {
    const newest = connection().read.select({ id: auditSeals.lineId }).from(auditSeals).orderBy(desc(auditSeals.lineId))
    expect(await planOf(newest.limit(1))).toEqual([expect.stringMatching(/^SCAN audit_seals USING COVERING INDEX /)])
  })

  test('and a query that reads everything is seen as one', async () => {
    expect(await planOf(connection().read.select(ONE).from(contacts).where(eq(contacts.note, ID)))).toEqual([
      'SCAN contacts',
    ])
  })
})
