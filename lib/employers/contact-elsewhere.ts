import { and, eq } from 'drizzle-orm'
import type { Reader } from '#db/connection'
import { employerPeople } from '#db/schema/employers'
import type { Actor } from '#lib/access/actor'
import { RuleBroken } from '#lib/access/failures'
import type { EmployerContact } from './contact.ts'
import { employerChosen } from './employer-meant.ts'
import { type Employer, employerAsRead } from './find.ts'

type Said = {
  employerId: string | null
  employerName: string | null
  personId: string | null
  metName: string | null
  keepMet: boolean
}

/**
 * With whom a contact was, as its correction says: another employer of the directory, or the one that stands, where none is named.
 * Whoever was met there goes along by name: the list they are on is the first employer's.
 * @param read the employer under which the contact is read now
 * @throws RuleBroken where the directory knows none by that name, or more than one
 */
export async function contactElsewhere<Of extends Said>(
  tx: Reader,
  actor: Actor,
  before: EmployerContact,
  read: Employer,
  said: Of,
): Promise<Of & { employerId: string }> {
  const named = await employerChosen(tx, actor, said)
  if (named.employerName === null || named.employerId === read.id) return { ...said, employerId: before.employerId }
  const there = named.employerId === null ? undefined : await employerAsRead(actor, named.employerId, tx)
  if (!there || there.takenBackAt !== null) throw new RuleBroken('employerName', 'employers.errors.notInDirectory')
  const met = said.metName ?? (await nameOf(tx, actor, said.personId))
  return { ...said, employerId: there.id, personId: null, metName: met }
}

async function nameOf(tx: Reader, { serviceId }: Actor, personId: string | null): Promise<string | null> {
  if (personId === null) return null
  const [person] = await tx
    .select({ name: employerPeople.name })
    .from(employerPeople)
    .where(and(eq(employerPeople.serviceId, serviceId), eq(employerPeople.id, personId)))
  return person?.name ?? null
}
