/** What has answered moments: being in touch, and what was put off. */
import { and, asc, eq, gt, gte, inArray, isNull, or, sql } from 'drizzle-orm'
import { contacts } from '#db/schema/contacts'
import { greetings } from '#db/schema/placements'
import { putOffs } from '#db/schema/rhythms'
import type { StaffActor } from '#lib/access/actor'
import { type Asked, prepared } from '#lib/access/prepared'
import { TOUCH_OUTCOMES } from '#lib/contacts/rules'
import { addDays, type Day } from '#lib/shared/day'
import { BACK_DAYS } from './known-work.ts'

const BACK_MS = BACK_DAYS * 86_400_000

export const touchesOf = (actor: StaffActor, ids: string[], clientId: string | undefined) =>
  touchesWith(actor, { ids, since: clientId ? undefined : addDays(actor.today, -BACK_DAYS) })

const touchesWith = prepared(({ by, read, ids, since }: Asked<{ ids: string[]; since?: Day }>) =>
  read
    .select({
      id: contacts.id,
      clientId: contacts.clientId,
      day: contacts.day,
      outcome: contacts.outcome,
      place: contacts.place,
      greeted: greetings.about,
    })
    .from(contacts)
    .leftJoin(
      greetings,
      and(
        eq(greetings.serviceId, contacts.serviceId),
        eq(greetings.clientId, contacts.clientId),
        eq(greetings.contactId, contacts.id),
        isNull(greetings.takenBackAt),
      ),
    )
    .where(
      and(
        eq(contacts.serviceId, by.serviceId),
        inArray(contacts.clientId, ids),
        isNull(contacts.withdrawnAt),
        inArray(contacts.outcome, [...TOUCH_OUTCOMES]),
        since ? gte(contacts.day, since) : undefined,
      ),
    )
    .orderBy(asc(contacts.day), asc(contacts.id)),
)

export const putOffsFor = (actor: StaffActor, ids: string[], clientId: string | undefined) =>
  putOffsWith(actor, { ids, since: clientId ? undefined : new Date(actor.now.getTime() - BACK_MS) })

/** What was decided about a start is remembered for good: a wish for less holds until they wish otherwise. */
const putOffsWith = prepared(({ by, read, ids, since }: Asked<{ ids: string[]; since?: Date }>) =>
  read
    .select({
      clientId: putOffs.clientId,
      about: putOffs.about,
      dueDay: putOffs.dueDay,
      movedTo: putOffs.movedTo,
      because: putOffs.because,
    })
    .from(putOffs)
    .where(
      and(
        eq(putOffs.serviceId, by.serviceId),
        inArray(putOffs.clientId, ids),
        isNull(putOffs.takenBackAt),
        // Said outright and not as values: SQLite peeks at what is to be like, and plans anew.
        sql`${putOffs.about} like '%:%'`,
        since ? or(sql`${putOffs.about} like 'start:%'`, gt(putOffs.writtenAt, since)) : undefined,
      ),
    )
    .orderBy(asc(putOffs.writtenAt), asc(putOffs.id)),
)
