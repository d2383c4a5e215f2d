import { and, count, eq, inArray, isNull } from 'drizzle-orm'
import type { Writer } from '#db/connection'
import { employerContacts } from '#db/schema/employers'
import type { Actor } from '#lib/access/actor'
import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import type { Day } from '#lib/shared/day'
import { newId } from '#lib/shared/ids'
import { checkContact, forWhom, settleEvents, whomWeMet } from './contact.ts'
import { employerMeant } from './employer-meant.ts'
import { mergedInto } from './find.ts'
import { logEmployerContactForm } from './forms.ts'
import { mayLogEmployerContact } from './policy.ts'
import { familyOf } from './rules/merges.ts'
import type { Mode } from './rules.ts'

/** `visit`: which of the service's visits there it is, as far as is known today; 0 where it was none. */
export type LoggedWithEmployer = {
  contactId: string
  employerId: string
  employer: string
  isNew: 'yes' | 'no'
  mode: Mode
  day: Day
  visit: number
}

/** A visit, a call or a letter: the employer and how it was, and it is saved. */
export const logEmployerContact = useCase({
  act: 'employer_contact.log',
  form: logEmployerContactForm,
  subject: async (tx, { clientId }, actor) => {
    const person = clientId === null ? undefined : await forWhom(actor, clientId, tx)
    return clientId === null || person ? { person } : undefined
  },
  allow: mayLogEmployerContact,
  about: ({ person }) => (person ? [person.id] : []),
  perform: async ({ tx, actor, subject: { person }, input }): Promise<LoggedWithEmployer> => {
    const { commandId: _, employerId, employerName, lately, sameAs, modeAsked, ...rest } = input
    const said = { ...rest, day: rest.day === 'today' ? actor.today : rest.day }
    const mode = input.mode ?? modeAsked
    if (mode === null) throw new RuleBroken('mode', 'employers.errors.modeMissing')
    checkContact(said, person, actor.today)
    const employer = await employerMeant(tx, actor, {
      employerId: employerName ? employerId : (employerId ?? lately),
      employerName,
      sameAs,
    })
    const { personId: _person, metName: _met, keepMet: _keep, ...details } = said
    const met = await whomWeMet(tx, actor, employer.id, said)
    const { serviceId, accountId: byAccount, now: writtenAt } = actor
    const row = { ...details, ...met, mode, serviceId, id: newId(), employerId: employer.id, byAccount, writtenAt }
    const [contact] = await tx.insert(employerContacts).values(row).returning()
    if (contact) await settleEvents(tx, actor, contact)
    return {
      contactId: row.id,
      employerId: employer.id,
      employer: employer.name,
      isNew: employer.isNew ? 'yes' : 'no',
      mode,
      day: said.day,
      visit: mode === 'face_to_face' ? await visitsTo(tx, actor, employer.id) : 0,
    }
  },
})

async function visitsTo(tx: Writer, actor: Actor, employerId: string): Promise<number> {
  const [row] = await tx
    .select({ visits: count() })
    .from(employerContacts)
    .where(
      and(
        eq(employerContacts.serviceId, actor.serviceId),
        inArray(employerContacts.employerId, familyOf(await mergedInto(actor, tx), employerId)),
        eq(employerContacts.mode, 'face_to_face'),
        isNull(employerContacts.takenBackAt),
      ),
    )
  return Number(row?.visits ?? 0)
}
