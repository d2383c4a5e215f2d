import { and, eq, gte, isNull, lte, ne, or } from 'drizzle-orm'
import type { Reader } from '#db/connection'
import { assignments } from '#db/schema/clients'
import type { Actor } from '#lib/access/actor'
import { keepEarlier } from '#lib/access/earlier'
import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import type { Day } from '#lib/shared/day'
import { type Found, meetingWithinReach, nameOf, refuseSettled, say } from './find.ts'
import { ALL_THE_SAME, handingOver, handOverForm, type Which } from './forms.ts'
import { mayHandOver } from './policy.ts'
import { refuseClashesOfKeeper } from './refuse-clashes.ts'

/**
 * Somebody else keeps these meetings, such as whoever covers. Asks once where that one has something else then. Only the one who
 * keeps them changes; who it was is kept, and with `handing` they go back.
 */
export const handOver = useCase({
  act: 'appointment.hand_over',
  form: handOverForm,
  subject: (tx, { handing }, actor) => allWithinReach(actor, handing.meetings, tx),
  allow: mayHandOver,
  about: (found) => found.map(({ person }) => person.id),
  perform: async ({ tx, actor, subject: found, input: { handing } }) => {
    const { keeperId, anyway } = handing
    const handed = found.flatMap(({ meeting }) => (meeting.accountId === keeperId ? [] : [meeting]))
    if (!anyway) await refuseClashesOfKeeper(tx, actor, keeperId, handed)
    for (const { meeting, person } of found) {
      refuseSettled(meeting)
      const { clientId, accountId, day, version } = meeting
      const keeper = await whoWalks(actor, { clientId, keeperId, day }, tx)
      if (!keeper) throw new RuleBroken(null, 'appointments.errors.notThereThen', { name: person.name, day })
      if (accountId === keeperId) continue
      const id = await say(tx, actor, meeting, { accountId: keeperId })
      const was = { keeper: await nameOf(actor, accountId, tx) }
      await keepEarlier(tx, actor, { record: 'appointment', before: { id, version }, was })
    }
    const [first] = found
    const before = [...new Set(found.map(({ meeting }) => meeting.accountId))]
    return {
      keeper: await nameOf(actor, keeperId, tx),
      self: keeperId === actor.accountId ? 'yes' : 'no',
      count: found.length,
      name: first?.person.name ?? '',
      day: first?.meeting.day ?? '',
      time: first?.meeting.time ?? '',
      handing: before.length === 1 && before[0] ? handingOver(handing.meetings, before[0]) + ALL_THE_SAME : undefined,
    }
  },
})

async function allWithinReach(actor: Actor, meetings: Which[], tx: Reader): Promise<Found[] | undefined> {
  const found: Found[] = []
  for (const which of meetings) {
    const one = await meetingWithinReach(actor, which, tx)
    if (!one) return undefined
    found.push(one)
  }
  return found
}

/** Does somebody walk with this person on that day, as their own specialist or as cover? */
async function whoWalks(
  { serviceId }: Actor,
  { clientId, keeperId, day }: { clientId: string; keeperId: string; day: Day },
  tx: Reader,
) {
  const [walk] = await tx
    .select({ id: assignments.id })
    .from(assignments)
    .where(
      and(
        eq(assignments.serviceId, serviceId),
        eq(assignments.clientId, clientId),
        eq(assignments.accountId, keeperId),
        ne(assignments.kind, 'called_off'),
        lte(assignments.fromDay, day),
        or(isNull(assignments.toDay), gte(assignments.toDay, day)),
      ),
    )
  return walk
}
