/** What was done with employers, and for whom. */
import { and, count, desc, eq, inArray, isNotNull, isNull, lt, or } from 'drizzle-orm'
import { employerContacts } from '#db/schema/employers'
import type { StaffActor } from '#lib/access/actor'
import { earlierOf } from '#lib/access/earlier'
import { reachedIds, readAs } from '#lib/access/read'
import { isId } from '#lib/shared/ids'
import { familyIds, ofStaff } from '../find.ts'
import { type Cursor, numberVisits } from '../rules.ts'
import { contactsRead, employersOfRows, peopleIn, type Told, told } from '../told.ts'

export type History = Awaited<ReturnType<typeof historyWith>>
export type EmployerContactShown = Told
export type EarlierContact = NonNullable<Awaited<ReturnType<typeof employerContactWithHistory>>>['earlier'][number]

const CONTACTS = 20

/** A page of what was done with an employer by anybody in the service, newest first, each visit with its number. */
export async function historyWith(
  actor: StaffActor,
  employerId: string,
  after?: Cursor,
): Promise<{ contacts: (Told & { visit: number | null })[]; next: Cursor | undefined }> {
  const its = and(
    ofStaff(actor, employerContacts.serviceId),
    inArray(employerContacts.employerId, await familyIds(actor, employerId, readAs(actor))),
  )
  const { day, writtenAt, id } = employerContacts
  const earlier = (than: Cursor) =>
    or(
      lt(day, than.day),
      and(eq(day, than.day), or(lt(writtenAt, than.writtenAt), and(eq(writtenAt, than.writtenAt), lt(id, than.id)))),
    )
  const rows = await contactsRead(actor)
    // What was undone at once is in the history of the contact, not of the employer.
    .where(
      and(
        its,
        or(isNull(employerContacts.takenBackAt), isNotNull(employerContacts.takenBackBecause)),
        after && earlier(after),
      ),
    )
    .orderBy(desc(day), desc(writtenAt), desc(id))
    .limit(CONTACTS + 1)
  const shown = rows.slice(0, CONTACTS)
  const [visits] = await readAs(actor)
    .select({ upToThen: count() })
    .from(employerContacts)
    .where(
      and(
        its,
        isNull(employerContacts.takenBackAt),
        eq(employerContacts.mode, 'face_to_face'),
        after && earlier(after),
      ),
    )
  const next = rows.length > CONTACTS ? shown.at(-1)?.contact : undefined
  return { contacts: numberVisits(await told(actor, shown), Number(visits?.upToThen ?? 0)), next }
}

/** A contact as its page shows it, with how it read before, as far as the reader may know. */
export async function employerContactWithHistory(actor: StaffActor, contactId: string) {
  if (!isId(contactId)) return undefined
  const rows = await contactsRead(actor).where(
    and(ofStaff(actor, employerContacts.serviceId), eq(employerContacts.id, contactId)),
  )
  const [contact] = await told(actor, rows)
  if (!contact) return undefined
  const earlier = await earlierOf(actor, [contactId])
  // How it read may tell of somebody else than it does now.
  const before = earlier.map(({ was }) => (typeof was.clientId === 'string' ? was.clientId : null))
  const named = await peopleIn(actor, [...before, ...rows.map(({ contact: { clientId } }) => clientId)])
  const mayRead = [...named.values()].every(({ isReached }) => isReached)
  return {
    ...contact,
    earlier: mayRead ? earlier.map((one, at) => ({ ...one, client: named.get(before[at] ?? '') ?? null })) : [],
  }
}

/** What was done with employers for one person, newest first; what was undone at once is left out. */
export async function contactsWithEmployersOf(actor: StaffActor, clientId: string) {
  const { day, writtenAt, id } = employerContacts
  const rows = await contactsRead(actor)
    .where(
      and(
        ofStaff(actor, employerContacts.serviceId),
        eq(employerContacts.clientId, clientId),
        inArray(employerContacts.clientId, reachedIds(actor)),
        or(isNull(employerContacts.takenBackAt), isNotNull(employerContacts.takenBackBecause)),
      ),
    )
    .orderBy(desc(day), desc(writtenAt), desc(id))
  const employerOf = await employersOfRows(
    actor,
    rows.map(({ contact }) => contact.employerId),
  )
  return (await told(actor, rows)).map((one) => ({ ...one, employer: employerOf(one.employerId) }))
}
