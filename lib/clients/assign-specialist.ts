import { and, desc, eq, isNull, lt } from 'drizzle-orm'
import type { Writer } from '#db/connection'
import { assignments } from '#db/schema/clients'
import { type Actor, isStaff } from '#lib/access/actor'
import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { endCoversBy } from '#lib/cover/for-others'
import { addDays } from '#lib/shared/day'
import { newId } from '#lib/shared/ids'
import { assignSpecialistForm } from './forms.ts'
import { mayAssignSpecialist } from './policy.ts'
import { colleagues } from './queries/everybody.ts'
import { personWithinReach } from './queries.ts'

/** Names the one specialist who walks with somebody from today. Who did before stays in the record. */
export const assignSpecialist = useCase({
  act: 'person.assign',
  form: assignSpecialistForm,
  subject: (tx, input, actor) => personWithinReach(actor, input.clientId, tx),
  allow: mayAssignSpecialist,
  about: (person) => [person.id],
  perform: async ({ tx, actor, subject: person, input }) => {
    const team = isStaff(actor) ? await colleagues(actor, tx) : []
    const specialist = team.find((colleague) => colleague.accountId === input.specialistId)
    if (!specialist) throw new RuleBroken('specialistId', 'clients.errors.specialistMissing')
    await nameFromToday(tx, actor, { clientId: person.id, accountId: specialist.accountId })
    return { name: person.name, specialist: specialist.name }
  },
})

/** Ends the walk of whoever was named before, and begins the new one; named anew, nothing changes. */
export async function nameFromToday(
  tx: Writer,
  actor: Actor,
  { clientId, accountId, id = newId() }: { clientId: string; accountId: string; id?: string },
): Promise<void> {
  const { serviceId, today } = actor
  const ofPerson = and(eq(assignments.serviceId, serviceId), eq(assignments.clientId, clientId))
  const primary = and(ofPerson, eq(assignments.kind, 'primary'), isNull(assignments.toDay))
  const [now] = await tx.select().from(assignments).where(primary)
  if (now?.accountId === accountId) return
  if (now) {
    const toDay = now.fromDay < today ? addDays(today, -1) : today
    await tx.update(assignments).set({ toDay }).where(primary)
  }
  const assignment = { clientId, accountId, kind: 'primary' as const, fromDay: today }
  await tx.insert(assignments).values({ serviceId, id, ...assignment })
  await endCoversBy(tx, actor, accountId, clientId)
}

/** Whoever was named by mistake never walked with them, and whoever was named before is named again. */
export async function unname(tx: Writer, actor: Actor, clientId: string, id: string): Promise<void> {
  const { serviceId } = actor
  const ofPerson = and(eq(assignments.serviceId, serviceId), eq(assignments.clientId, clientId))
  const [named] = await tx
    .select()
    .from(assignments)
    .where(and(ofPerson, eq(assignments.id, id)))
  if (!named) return
  await tx
    .update(assignments)
    .set({ kind: 'called_off', toDay: named.fromDay })
    .where(and(ofPerson, eq(assignments.id, id)))
  const [before] = await tx
    .select()
    .from(assignments)
    .where(and(ofPerson, eq(assignments.kind, 'primary'), lt(assignments.id, id)))
    .orderBy(desc(assignments.fromDay), desc(assignments.id))
    .limit(1)
  if (before?.toDay && before.toDay >= addDays(named.fromDay, -1))
    await tx
      .update(assignments)
      .set({ toDay: null })
      .where(and(ofPerson, eq(assignments.id, before.id)))
}
