import { createHash } from 'node:crypto'
import { and, eq, gt } from 'drizzle-orm'
import { connection, type Reader } from '#db/connection'
import { auditLines } from '#db/schema/access'
import { clients } from '#db/schema/clients'
import { writeAuditLine } from '#lib/audit/write-audit-line'
import { isId } from '#lib/shared/ids'
import type { Actor } from './actor.ts'
import { NotFound } from './failures.ts'
import { type Asked, prepared } from './prepared.ts'
import { readAs, withinReach } from './read.ts'

const SAME_LOOK_MS = 15 * 60_000

/**
 * Before a person's record is read: is it within reach, and is the look written down? No line, no data.
 * @param what the section that is looked at
 * @throws NotFound for a stranger's id and a wrong id alike
 */
export async function clientView(actor: Actor, clientId: string, what: string): Promise<string> {
  if (!isId(clientId)) throw new NotFound()
  const [client] = await reached(actor, { clientId })
  if (!client) throw new NotFound()
  await writeLook(actor, what, [client.id])
  return client.id
}

const reached = prepared(({ by, read, clientId }: Asked<{ clientId: string }>) =>
  read
    .select({ id: clients.id })
    .from(clients)
    .where(and(withinReach(by), eq(clients.id, clientId))),
)

/** The same for a list of people: what `look` found is handed over once the line naming them is written. */
export async function listView<Row>(
  actor: Actor,
  what: string,
  look: () => Promise<Row[]>,
  idOf: (row: Row) => string,
): Promise<Row[]> {
  const rows = await look()
  if (rows.length > 0) await writeLook(actor, what, rows.map(idOf).sort())
  return rows
}

/** Looking again within a quarter of an hour is the same look. */
async function writeLook(actor: Actor, what: string, people: string[]) {
  const lookKey = createHash('sha256')
    .update([what, ...people].join())
    .digest('hex')
  if (await isSeen(readAs(actor), actor, lookKey)) return
  await connection().inTransaction(async (tx) => {
    // Asked again where nobody can come in between: two tabs opened at once are one look.
    if (await isSeen(tx, actor, lookKey)) return
    await writeAuditLine(tx, actor, { act: what, outcome: 'seen', people, lookKey })
  })
}

async function isSeen(read: Reader, actor: Actor, lookKey: string): Promise<boolean> {
  const [seen] = await looksSince(actor, { lookKey, since: new Date(actor.now.getTime() - SAME_LOOK_MS) }, read)
  return seen !== undefined
}

const looksSince = prepared(({ by, read, lookKey, since }: Asked<{ lookKey: string; since: Date }>) =>
  read
    .select({ id: auditLines.id })
    .from(auditLines)
    .where(
      and(
        eq(auditLines.serviceId, by.serviceId),
        eq(auditLines.accountId, by.accountId),
        eq(auditLines.lookKey, lookKey),
        gt(auditLines.at, since),
      ),
    )
    .limit(1),
)
