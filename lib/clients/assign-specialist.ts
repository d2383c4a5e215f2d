import { and, eq, isNull } from 'drizzle-orm'
import { assignments } from '#db/schema/clients'
import { isStaff } from '#lib/access/actor'
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
    const { serviceId, today } = actor
    const ofPerson = and(eq(assignments.serviceId, serviceId), eq(assignments.clientId, person.id))
    const primary = and(ofPerson, eq(assignments.kind, 'primary'), isNull(assignments.toDay))
    const [now] = await tx.select().from(assignments).where(primary)
    const said = { name: person.name, specialist: specialist.name }
    if (now?.accountId === specialist.accountId) return said
    if (now) {
      const toDay = now.fromDay < today ? addDays(today, -1) : today
      await tx.update(assignments).set({ toDay }).where(primary)
    }
    const assignment = {
      clientId: person.id,
      accountId: specialist.accountId,
      kind: 'primary' as const,
      fromDay: today,
    }
    await tx.insert(assignments).values({ serviceId, id: newId(), ...assignment })
    await endCoversBy(tx, actor, specialist.accountId, person.id)
    return said
  },
})
