import { and, eq, inArray } from 'drizzle-orm'
import { putOffs } from '#db/schema/rhythms'
import { reachedIds } from '#lib/access/read'
import { useCase } from '#lib/access/use-case'
import { dayAt } from '#lib/shared/day'
import { takeBackPutOffForm } from './forms.ts'
import { mayTakeBackPutOff } from './policy.ts'

/** The line is back where it was. */
export const takeBackPutOff = useCase({
  act: 'line.take_back',
  form: takeBackPutOffForm,
  subject: async (tx, input, actor) => {
    const [putOff] = await tx
      .select()
      .from(putOffs)
      .where(
        and(
          eq(putOffs.serviceId, actor.serviceId),
          eq(putOffs.id, input.putOffId),
          inArray(putOffs.clientId, reachedIds(actor, tx)),
        ),
      )
    return putOff
  },
  allow: mayTakeBackPutOff,
  about: (putOff) => [putOff.clientId],
  meanwhile: (_tx, { takenBackAt }, { zone }) =>
    takenBackAt ? { key: 'rhythm.errors.putOffTakenBack', values: { day: dayAt(takenBackAt, zone) } } : undefined,
  perform: async ({ tx, actor, subject: { id, serviceId } }) => {
    await tx
      .update(putOffs)
      .set({ takenBackAt: actor.now })
      .where(and(eq(putOffs.serviceId, serviceId), eq(putOffs.id, id)))
    return {}
  },
})
