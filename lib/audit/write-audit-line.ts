import type { Writer } from '#db/connection'
import { auditLines, auditPeople } from '#db/schema/access'
import type { Actor } from '#lib/access/actor'
import { newId } from '#lib/shared/ids'

type Who = Pick<Actor, 'serviceId' | 'accountId' | 'now'>
type Line = { act: string; outcome: 'seen' | 'done' | 'refused'; people: string[]; lookKey?: string }

/** Adds a line to the audit log, in the transaction of what it tells of. The sealer chains it within seconds. */
export async function writeAuditLine(tx: Writer, actor: Who, line: Line): Promise<void> {
  const { serviceId, accountId, now } = actor
  const id = newId()
  const people = [...new Set(line.people)]
  await tx.insert(auditLines).values({ serviceId, id, at: now, accountId, ...line, people })
  if (people.length > 0)
    await tx.insert(auditPeople).values(people.map((clientId) => ({ serviceId, clientId, lineId: id })))
}
