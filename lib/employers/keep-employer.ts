/** How an employer and its letters are written down: always together, so that it is found by the name it has. */
import { and, eq } from 'drizzle-orm'
import type { Writer } from '#db/connection'
import { employerGrams, employers } from '#db/schema/employers'
import type { Actor } from '#lib/access/actor'
import { newId } from '#lib/shared/ids'
import type { Employer } from './find.ts'
import { gramsOf, sortedBy } from './rules/names.ts'

type Details = Pick<Employer, 'name'> & Partial<Omit<Employer, 'serviceId' | 'id' | 'version'>>

export async function insertEmployer(tx: Writer, actor: Actor, details: Details): Promise<string> {
  const { serviceId, accountId: byAccount, now: writtenAt } = actor
  const id = newId()
  await tx.insert(employers).values({ ...details, ...sortedBy(details.name), serviceId, id, byAccount, writtenAt })
  await keepLetters(tx, { serviceId, id, name: details.name })
  return id
}

export async function updateEmployer(tx: Writer, before: Employer, changed: Partial<Employer>): Promise<void> {
  const { serviceId, id } = before
  const after = { ...before, ...changed, version: before.version + 1 }
  await tx
    .update(employers)
    .set({ ...changed, ...sortedBy(after.name), version: after.version })
    .where(and(eq(employers.serviceId, serviceId), eq(employers.id, id)))
  if (after.name === before.name && after.takenBackAt === before.takenBackAt) return
  await tx.delete(employerGrams).where(and(eq(employerGrams.serviceId, serviceId), eq(employerGrams.employerId, id)))
  // One that was entered by mistake is not found any more; put back, it is.
  if (after.takenBackAt === null) await keepLetters(tx, after)
}

async function keepLetters(tx: Writer, { serviceId, id, name }: Pick<Employer, 'serviceId' | 'id' | 'name'>) {
  const rows = gramsOf(name).map((gram) => ({ serviceId, gram, employerId: id }))
  // A name of signs alone has no letters to be found by.
  if (rows.length > 0) await tx.insert(employerGrams).values(rows)
}
