import { and, asc, desc, eq, gt, inArray, isNull } from 'drizzle-orm'
import { accounts } from '#db/schema/accounts'
import { contacts } from '#db/schema/contacts'
import { pauses } from '#db/schema/pauses'
import { contactWishes, putOffs, rhythms } from '#db/schema/rhythms'
import type { Actor, StaffActor } from '#lib/access/actor'
import { type Asked, prepared } from '#lib/access/prepared'
import { ofReach, readAs } from '#lib/access/read'
import { TOUCH_OUTCOMES } from '#lib/contacts/rules'
import { type Given, wishVersusGiven } from './rules/given.ts'

/** How we agreed to be in touch now, for everybody within reach or for one person. A pause's own agreement goes first. */
export const currentRhythms = (actor: Actor, clientId?: string) => rhythmsNow(actor, { clientId })

const rhythmsNow = prepared(({ by, read, clientId }: Asked<{ clientId?: string }>) =>
  read
    .select({
      id: rhythms.id,
      clientId: rhythms.clientId,
      touchBy: rhythms.touchBy,
      touchEvery: rhythms.touchEvery,
      touchWeekday: rhythms.touchWeekday,
      fromDay: rhythms.fromDay,
    })
    .from(rhythms)
    .where(and(ofReach(rhythms, by, clientId), isNull(rhythms.toDay), isNull(rhythms.takenBackAt)))
    .orderBy(asc(rhythms.clientId)),
)

/** Wishes for more or less contact that nobody has answered yet, the oldest first. */
export const openWishes = (actor: StaffActor, clientId?: string) => wishesNow(actor, { clientId })

const wishesNow = prepared(({ by, read, clientId }: Asked<{ clientId?: string }>) =>
  read
    .select({
      id: contactWishes.id,
      clientId: contactWishes.clientId,
      wish: contactWishes.wish,
      wishedBy: contactWishes.wishedBy,
      wishedOn: contactWishes.wishedOn,
      words: contactWishes.words,
    })
    .from(contactWishes)
    .where(
      and(ofReach(contactWishes, by, clientId), isNull(contactWishes.honouredOn), isNull(contactWishes.takenBackAt)),
    )
    .orderBy(asc(contactWishes.wishedOn), asc(contactWishes.writtenAt), asc(contactWishes.id)),
)

/** One person's agreements, newest first, those taken back too. */
export const rhythmsOfPerson = (actor: StaffActor, clientId: string) => agreedWith(actor, { clientId })

const agreedWith = prepared(({ by, read, clientId }: Asked<{ clientId: string }>) =>
  read
    .select({ rhythm: rhythms, by: accounts.name })
    .from(rhythms)
    .innerJoin(accounts, eq(accounts.id, rhythms.byAccount))
    .where(ofReach(rhythms, by, clientId))
    .orderBy(desc(rhythms.fromDay), desc(rhythms.writtenAt), desc(rhythms.id)),
)

/** One person's wishes for contact, newest first, those taken back too. */
export const wishesOfPerson = (actor: StaffActor, clientId: string) => wishedBy(actor, { clientId })

const wishedBy = prepared(({ by, read, clientId }: Asked<{ clientId: string }>) =>
  read
    .select({ wish: contactWishes, by: accounts.name })
    .from(contactWishes)
    .innerJoin(accounts, eq(accounts.id, contactWishes.byAccount))
    .where(ofReach(contactWishes, by, clientId))
    .orderBy(desc(contactWishes.wishedOn), desc(contactWishes.writtenAt), desc(contactWishes.id)),
)

/** What was agreed with one person, and how often we were in touch, the newest agreement first. */
export async function givenTo(actor: StaffActor, clientId: string): Promise<Given[]> {
  const read = readAs(actor)
  const [agreed, held, touched] = await Promise.all([
    rhythmsOfPerson(actor, clientId),
    read
      .select()
      .from(pauses)
      .where(ofReach(pauses, actor, clientId)),
    read
      .selectDistinct({ day: contacts.day })
      .from(contacts)
      .where(
        and(
          ofReach(contacts, actor, clientId),
          isNull(contacts.withdrawnAt),
          inArray(contacts.outcome, [...TOUCH_OUTCOMES]),
        ),
      ),
  ])
  const standing = agreed.map(({ rhythm }) => rhythm).filter((rhythm) => rhythm.takenBackAt === null)
  const touchDays = touched.map(({ day }) => day)
  return wishVersusGiven(standing.reverse(), held, touchDays, actor.today)
}

/** What was decided about a line longer ago than this no longer matters to it. */
const REMEMBERED_MS = 180 * 86_400_000

/** The lines of Today that were moved or let go, for everybody within reach, in the order in which that was decided. */
export const putOffsOf = (actor: StaffActor) =>
  putOffsSince(actor, { since: new Date(actor.now.getTime() - REMEMBERED_MS) })

const putOffsSince = prepared(({ by, read, since }: Asked<{ since: Date }>) =>
  read
    .select({
      clientId: putOffs.clientId,
      about: putOffs.about,
      dueDay: putOffs.dueDay,
      movedTo: putOffs.movedTo,
    })
    .from(putOffs)
    .where(and(ofReach(putOffs, by), isNull(putOffs.takenBackAt), gt(putOffs.writtenAt, since)))
    .orderBy(asc(putOffs.writtenAt), asc(putOffs.id)),
)
