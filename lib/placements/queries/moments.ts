import { and, asc, eq, isNull } from 'drizzle-orm'
import { cache } from 'react'
import { contacts } from '#db/schema/contacts'
import { greetings } from '#db/schema/placements'
import type { StaffActor } from '#lib/access/actor'
import { ofReach, readAs } from '#lib/access/read'
import type { Day } from '#lib/shared/day'
import { knownMoments, type TitledMoment } from '../known-moments.ts'

/** All moments of one person's work and study, the first one first, each with what became of it. */
export const momentsOfPerson = cache(
  async (actor: StaffActor, clientId: string): Promise<TitledMoment[]> =>
    knownMoments(actor, clientId, () => () => true),
)

/**
 * The moments that ask for something today, for everybody within reach.
 * @param isKeptFor on which days somebody is there for a person, where leave and cover are known
 */
export async function momentsDue(
  actor: StaffActor,
  isKeptFor: (clientId: string) => (day: Day) => boolean = () => () => true,
): Promise<TitledMoment[]> {
  const known = await knownMoments(actor, undefined, isKeptFor)
  return known.filter(({ state }) => state === 'due')
}

/** What was sent to one person at their moments, the first one first. */
export async function greetingsOfPerson(actor: StaffActor, clientId: string) {
  return readAs(actor)
    .select({
      id: greetings.id,
      about: greetings.about,
      beginning: greetings.beginning,
      byAccount: greetings.byAccount,
      writtenAt: greetings.writtenAt,
      day: contacts.day,
      words: contacts.note,
      contactId: greetings.contactId,
    })
    .from(greetings)
    .innerJoin(contacts, and(eq(contacts.serviceId, greetings.serviceId), eq(contacts.id, greetings.contactId)))
    .where(and(ofReach(greetings, actor, clientId), isNull(greetings.takenBackAt), isNull(contacts.withdrawnAt)))
    .orderBy(asc(greetings.writtenAt), asc(greetings.id))
}
