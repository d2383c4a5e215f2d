/** What queries and use cases stand on: which employer is meant, and which are like a name. */
import { type AnyColumn, and, asc, count, desc, eq, gt, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '#db/connection'
import { employerGrams, employerMerges, employers } from '#db/schema/employers'
import { type Actor, isStaff } from '#lib/access/actor'
import type { Sentence } from '#lib/access/failures'
import type { Reaching } from '#lib/access/read'
import { takenBack, whoDidIt } from '#lib/access/who-did-it'
import { familyOf, type MergedInto, rootOf } from './rules/merges.ts'
import { gramsSought, isCalled, likelySame, type Named, nearest } from './rules/names.ts'

export type Employer = typeof employers.$inferSelect
export type Found = { id: string; name: string; town: string | null; sector: Employer['sector'] }

/** So many share most of what was typed; which of them are nearest is then compared letter by letter. */
const COMPARED = 60

const { id, name, town, sector } = employers
const FOUND = { id, name, town, sector }

/** The directory of the actor's own service; nobody but staff has any. */
export const ofStaff = (by: Reaching, serviceId: AnyColumn): SQL =>
  isStaff(by) ? eq(serviceId, by.serviceId) : sql`false`

/** Which employer of the service was made one with which. Few ever are. */
export async function mergedInto(actor: Actor, read: Reader): Promise<MergedInto> {
  const rows = await read
    .select({ id: employers.id, into: employers.mergedIntoId })
    .from(employers)
    .where(and(ofStaff(actor, employers.serviceId), gt(employers.mergedIntoId, '')))
  return new Map(rows.flatMap((row) => (row.into === null ? [] : [[row.id, row.into] as const])))
}

/** An employer of the actor's own service, as it stands. Nobody but staff has any. */
export async function employerInService(actor: Actor, employerId: string, read: Reader): Promise<Employer | undefined> {
  if (!isStaff(actor)) return undefined
  const [row] = await read
    .select()
    .from(employers)
    .where(and(ofStaff(actor, employers.serviceId), eq(employers.id, employerId)))
  return row
}

/** The same, or the one it was made one with: under which it is read now. */
export async function employerAsRead(actor: Actor, employerId: string, read: Reader): Promise<Employer | undefined> {
  const row = await employerInService(actor, employerId, read)
  if (!row?.mergedIntoId) return row
  return employerInService(actor, rootOf(await mergedInto(actor, read), employerId), read)
}

/** Employers like a name, a slip in it or not, the nearest first. */
export async function employersNear(actor: Actor, typed: string, read: Reader): Promise<Found[]> {
  return asRead(actor, nearest(await sharingLetters(actor, typed, read), typed), read)
}

/** Those with exactly this name, as somebody writes it or as we suggest it. */
export async function employersCalled(actor: Actor, written: string, read: Reader): Promise<Found[]> {
  const candidates = await sharingLetters(actor, written, read)
  return asRead(
    actor,
    candidates.filter((one) => isCalled(one, written)),
    read,
  )
}

/** Those of the service that are likely one and the same with what is to be added, or with one that is there. */
export async function likelySameAs(actor: Actor, named: Named & { id?: string }, read: Reader): Promise<Found[]> {
  const candidates = await sharingLetters(actor, named.name, read)
  const alike = candidates.filter((one) => likelySame(one, named))
  const inOrder = [...nearest(alike, named.name), ...alike]
  return (await asRead(actor, inOrder, read)).filter(({ id }) => id !== named.id)
}

/** Each once, and what was made one with another as that other. */
async function asRead(actor: Actor, rows: (Found & { mergedIntoId: string | null })[], read: Reader): Promise<Found[]> {
  const isMerged = rows.some(({ mergedIntoId }) => mergedIntoId !== null)
  const into = isMerged ? await mergedInto(actor, read) : new Map<string, string>()
  const roots = [...new Set(rows.map((row) => rootOf(into, row.id)))]
  const known = isMerged ? await employersWith(actor, roots, read) : rows
  const byId = new Map(known.map(({ id, name, town, sector }) => [id, { id, name, town, sector }]))
  return roots.flatMap((root) => byId.get(root) ?? [])
}

// As an expression, so that SQLite does not go by the employers to have them in order, through all the letters there are.
const employerWithGram = sql<string>`${employerGrams.employerId} || ''`

/** One walk along the index of letters: those that share the most with what was typed. */
async function sharingLetters(actor: Actor, typed: string, read: Reader) {
  const grams = gramsSought(typed)
  if (grams.length === 0) return []
  const most = read
    .select({ id: employerWithGram })
    .from(employerGrams)
    .where(and(ofStaff(actor, employerGrams.serviceId), inArray(employerGrams.gram, grams)))
    .groupBy(employerWithGram)
    .orderBy(desc(count()), asc(employerWithGram))
    .limit(COMPARED)
  return read
    .select({ ...FOUND, mergedIntoId: employers.mergedIntoId })
    .from(employers)
    .where(and(ofStaff(actor, employers.serviceId), inArray(employers.id, most)))
}

export async function employersWith(actor: Actor, ids: string[], read: Reader): Promise<Found[]> {
  if (ids.length === 0) return []
  return read
    .select(FOUND)
    .from(employers)
    .where(and(ofStaff(actor, employers.serviceId), inArray(employers.id, ids)))
}

/** Everything that is read as this employer: itself, and whatever was made one with it. */
export async function familyIds(actor: Actor, employerId: string, read: Reader): Promise<string[]> {
  const into = await mergedInto(actor, read)
  return familyOf(into, rootOf(into, employerId))
}

/** What has become of an employer that leaves nothing to do with it: taken back, or read under another name now. */
export async function goneMeanwhile(tx: Reader, employer: Employer, actor: Actor): Promise<Sentence | undefined> {
  const gone = await takenBack(tx, employer, actor, 'employers.errors.takenBackMeanwhile')
  return gone ?? mergedMeanwhile(tx, employer, actor)
}

async function mergedMeanwhile(tx: Reader, employer: Employer, actor: Actor): Promise<Sentence | undefined> {
  if (employer.mergedIntoId === null) return undefined
  const [merge] = await tx
    .select({ by: employerMerges.byAccount, kept: employers.name })
    .from(employerMerges)
    .innerJoin(
      employers,
      and(eq(employers.serviceId, employerMerges.serviceId), eq(employers.id, employerMerges.keptId)),
    )
    .where(
      and(
        eq(employerMerges.serviceId, actor.serviceId),
        eq(employerMerges.mergedId, employer.id),
        isNull(employerMerges.takenBackAt),
      ),
    )
  const who = await whoDidIt(tx, actor, merge?.by ?? null)
  return { key: 'employers.errors.mergedMeanwhile', values: { ...who, kept: merge?.kept ?? '' } }
}
