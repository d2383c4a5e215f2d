import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Reader } from '#db/connection'
import { contacts } from '#db/schema/contacts'
import { interviews } from '#db/schema/job-search'
import { greetings, placementChanges, placements, studyDays } from '#db/schema/placements'
import type { Actor } from '#lib/access/actor'
import { reachedIds } from '#lib/access/read'
import { readAbout } from './rules/moments.ts'
import type { MomentKind } from './rules/windows.ts'

/** What a moment comes from, where that is no placement. */
const TABLE = { hours: placementChanges, exam: studyDays, hand_in: studyDays, interview: interviews } as Partial<
  Record<MomentKind, typeof placementChanges | typeof studyDays | typeof interviews>
>

/** Is there, with this person, what the moment comes from? */
export async function momentExists(tx: Reader, actor: Actor, clientId: string, about: string): Promise<boolean> {
  const moment = readAbout(about)
  if (!moment) return false
  const table = TABLE[moment.kind] ?? placements
  const stands = 'takenBackAt' in table ? isNull(table.takenBackAt) : undefined
  const [found] = await tx
    .select({ id: table.id })
    .from(table)
    .where(and(eq(table.serviceId, actor.serviceId), eq(table.id, moment.id), eq(table.clientId, clientId), stands))
  return found !== undefined
}

/** A greeting within reach, and the contact it was sent with. */
export async function greetingWithinReach(actor: Actor, id: string, tx: Reader) {
  const [row] = await tx
    .select({ greeting: greetings, contact: contacts })
    .from(greetings)
    .innerJoin(contacts, and(eq(contacts.serviceId, greetings.serviceId), eq(contacts.id, greetings.contactId)))
    .where(
      and(
        eq(greetings.serviceId, actor.serviceId),
        eq(greetings.id, id),
        inArray(greetings.clientId, reachedIds(actor, tx)),
      ),
    )
  return row
}
