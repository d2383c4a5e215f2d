import { and, eq } from 'drizzle-orm'
import { putOffs } from '#db/schema/rhythms'
import { rowWithinReach } from '#lib/access/read'
import { useCase } from '#lib/access/use-case'
import { dayAt } from '#lib/shared/day'
import { takeBackPutOffForm } from './forms.ts'
import { mayTakeBackPutOff } from './policy.ts'

/** The line is back where it was. */
export const takeBackPutOff = useCase({
  act: 'line.take_back',
  form: takeBackPutOffForm,
  subject: (tx, input, actor) => rowWithinReach(putOffs, actor, input.putOffId, tx),
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
