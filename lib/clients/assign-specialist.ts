import { and, eq, isNull } from 'drizzle-orm'
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
import { colleagues, personWithinReach } from './queries.ts'

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
    await nameFromToday(tx, actor, person.id, specialist.accountId)
    return { name: person.name, specialist: specialist.name }
  },
})

/** Ends the walk of whoever was named before, and begins the new one; named anew, nothing changes. */
export async function nameFromToday(tx: Writer, actor: Actor, clientId: string, accountId: string): Promise<void> {
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
  await tx.insert(assignments).values({ serviceId, id: newId(), ...assignment })
  await endCoversBy(tx, actor, accountId, clientId)
}
