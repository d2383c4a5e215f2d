import { and, eq } from 'drizzle-orm'
import { rhythms } from '#db/schema/rhythms'
import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { personWithinReach } from '#lib/clients/queries'
import { newId } from '#lib/shared/ids'
import { agreeRhythmForm } from './forms.ts'
import { mayAgreeRhythm } from './policy.ts'
import { agreementRefused, honouredFrom, lastDayBefore } from './rules/agreed.ts'
import { changeWish, openWishesOf, rhythmsOf } from './track.ts'

/** How, and how often, we are in touch from a day on. What was agreed before ends the day before; wishes may be honoured by it. */
export const agreeRhythm = useCase({
  act: 'rhythm.agree',
  form: agreeRhythmForm,
  subject: (tx, input, actor) => personWithinReach(actor, input.clientId, tx),
  allow: mayAgreeRhythm,
  about: (person) => [person.id],
  perform: async ({ tx, actor, subject: person, input }) => {
    const { commandId: _, wishIds, ...agreed } = input
    const last = (await rhythmsOf(actor, person.id, tx)).at(-1)
    const around = { today: actor.today, withUsSince: person.withUsSince, lastFrom: last?.fromDay }
    const refused = agreementRefused(agreed.fromDay, around)
    if (refused) throw new RuleBroken('fromDay', refused.key, { name: person.name, day: refused.day })
    const wishes = (await openWishesOf(actor, person.id, tx)).filter((wish) => wishIds.includes(wish.id))
    if (wishes.length < wishIds.length) throw new RuleBroken('wishIds', 'rhythm.errors.wishAnswered')

    const { serviceId, accountId: byAccount, now: writtenAt } = actor
    if (last && (last.toDay === null || last.toDay >= agreed.fromDay))
      await tx
        .update(rhythms)
        .set({ toDay: lastDayBefore(last.fromDay, agreed.fromDay) })
        .where(and(eq(rhythms.serviceId, serviceId), eq(rhythms.id, last.id)))
    const id = newId()
    await tx.insert(rhythms).values({ ...agreed, serviceId, id, byAccount, writtenAt })
    for (const wish of wishes) {
      const honouredOn = honouredFrom(agreed.fromDay, wish.wishedOn)
      await changeWish(tx, actor, wish, { honouredOn, honouredHow: 'rhythm', rhythmId: id })
    }
    return { name: person.name }
  },
})
