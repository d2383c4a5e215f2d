import { and, eq } from 'drizzle-orm'
import { contactWishes, rhythms } from '#db/schema/rhythms'
import { useCase } from '#lib/access/use-case'
import { takeBackRhythmForm } from './forms.ts'
import { mayTakeBackRhythm } from './policy.ts'
import { lastDayBefore } from './rules/agreed.ts'
import { rhythmTakenBack } from './settled-meanwhile.ts'
import { changeWish, rhythmsOf, rhythmWithinReach } from './track.ts'

/** Entered by mistake: what was agreed before runs on, and the wishes it honoured are open again. It stays readable. */
export const takeBackRhythm = useCase({
  act: 'rhythm.take_back',
  form: takeBackRhythmForm,
  subject: (tx, input, actor) => rhythmWithinReach(actor, input.rhythmId, tx),
  allow: mayTakeBackRhythm,
  about: (rhythm) => [rhythm.clientId],
  meanwhile: rhythmTakenBack,
  perform: async ({ tx, actor, subject: rhythm }) => {
    const { serviceId, id, clientId } = rhythm
    const all = await rhythmsOf(actor, clientId, tx)
    const at = all.findIndex((one) => one.id === id)
    const [before, after] = [all[at - 1], all[at + 1]]
    await tx
      .update(rhythms)
      .set({ takenBackAt: actor.now, takenBackBy: actor.accountId })
      .where(and(eq(rhythms.serviceId, serviceId), eq(rhythms.id, id)))
    if (before)
      await tx
        .update(rhythms)
        .set({ toDay: after ? lastDayBefore(before.fromDay, after.fromDay) : rhythm.toDay })
        .where(and(eq(rhythms.serviceId, serviceId), eq(rhythms.id, before.id)))
    const honoured = await tx
      .select()
      .from(contactWishes)
      .where(
        and(
          eq(contactWishes.serviceId, serviceId),
          eq(contactWishes.clientId, clientId),
          eq(contactWishes.rhythmId, id),
        ),
      )
    for (const wish of honoured)
      await changeWish(tx, actor, wish, { honouredOn: null, honouredHow: null, rhythmId: null })
    return { runsOn: before ? 'yes' : 'no' }
  },
})
