import type { Reader, Writer } from '#db/connection'
import type { Actor } from '#lib/access/actor'
import { ChoiceNeeded, RuleBroken } from '#lib/access/failures'
import { employerAsRead, employerInService, employersCalled, type Found, likelySameAs } from './find.ts'
import { insertEmployer } from './keep-employer.ts'
import { type Named as Called, isCalled, labelOf } from './rules/names.ts'

/** As many as one can tell apart at a glance. */
const OFFERED = 4

/** @throws ChoiceNeeded with those it may be, where employers are there that are likely the same */
export async function askIfSame(tx: Reader, actor: Actor, named: Called): Promise<void> {
  const likely = await likelySameAs(actor, named, tx)
  if (likely.length > 0) throw asking(named.name, likely)
}

function asking(name: string, likely: Found[]): ChoiceNeeded {
  const question = { key: 'employers.errors.likelySame', values: { name, count: likely.length } }
  const offered = likely.slice(0, OFFERED)
  return new ChoiceNeeded(
    'sameAs',
    question,
    offered.map((one) => ({ id: one.id, says: { key: 'employers.called', values: { label: labelOf(one) } } })),
  )
}

type Said = { employerId: string | null; employerName: string | null; sameAs?: string }
type Meant = { id: string; name: string; isNew: boolean }

/**
 * The employer a form means: the one that was answered with or chosen, else the one whose name was written, else a new one.
 * What was written counts for more than what was chosen before it.
 * @throws RuleBroken where nothing is named, or where it may be one that is there
 */
export async function employerMeant(tx: Writer, actor: Actor, said: Said): Promise<Meant> {
  const { employerId, employerName, sameAs } = said
  if (sameAs && sameAs !== 'none') return known(await employerAsRead(actor, sameAs, tx))
  if (!employerName) return known(employerId ? await employerAsRead(actor, employerId, tx) : undefined)
  if (sameAs !== 'none') {
    const called = await employersCalled(actor, employerName, tx)
    const chosen = called.find(({ id }) => id === employerId) ?? (called.length === 1 ? called[0] : undefined)
    if (chosen) return known(chosen)
    if (called.length > 1) throw asking(employerName, called)
    await askIfSame(tx, actor, { name: employerName, town: null })
  }
  const id = await insertEmployer(tx, actor, { name: employerName })
  return { id, name: employerName, isNew: true }
}

type Named = Pick<Said, 'employerId' | 'employerName'>

/**
 * For forms that only name an employer: its id where what is written is still what was chosen, or can be nobody else.
 * @param before what the record says already; as long as nobody wrote anything else, it is left alone
 * @returns the name it has in the directory, or else the text as it was written
 */
export async function employerChosen(
  tx: Reader,
  actor: Actor,
  { employerId, employerName }: Named,
  before?: Named,
): Promise<Named> {
  if (!employerName) return { employerId: null, employerName: null }
  if (before && employerId === before.employerId && employerName === before.employerName)
    return { employerId, employerName }
  const chosen = employerId ? await employerInService(actor, employerId, tx) : undefined
  const called = await employersCalled(actor, employerName, tx)
  const read = chosen && isCalled(chosen, employerName) ? await employerAsRead(actor, chosen.id, tx) : undefined
  const one = read ?? (called.length === 1 ? called[0] : undefined)
  return { employerId: one?.id ?? null, employerName: one?.name ?? employerName }
}

function known(employer: { id: string; name: string; takenBackAt?: Date | null } | undefined): Meant {
  if (!employer || employer.takenBackAt) throw new RuleBroken('employerName', 'employers.errors.employerMissing')
  return { id: employer.id, name: employer.name, isNew: false }
}
