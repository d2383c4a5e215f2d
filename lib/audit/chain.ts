import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { and, asc, count, desc, eq, gt, lte, notExists } from 'drizzle-orm'
import { connection, type Reader } from '#db/connection'
import { auditLines, auditSeals } from '#db/schema/access'
import { type AuditLine, type Seal, textToSeal } from './rules.ts'

/** Lines looked at in one statement, and lines handed over at once. */
const STRETCH = 5_000
export const BATCH = 500

export const hashOf = (...sealed: Parameters<typeof textToSeal>): string =>
  createHash('sha256')
    .update(textToSeal(...sealed))
    .digest('hex')

export async function lastSeal(read: Reader): Promise<Seal | undefined> {
  const [last] = await read.select().from(auditSeals).orderBy(desc(auditSeals.number)).limit(1)
  return last
}

/** The greatest id that has a seal. Not always the last one sealed. */
export async function newestSealed(): Promise<string | undefined> {
  const ids = connection().read.select({ id: auditSeals.lineId }).from(auditSeals)
  const [newest] = await ids.orderBy(desc(auditSeals.lineId)).limit(1)
  return newest?.id
}

/** `quickly` trusts a stretch with as many seals as lines; `one_by_one` asks for each line's own seal. */
export type Looking = 'quickly' | 'one_by_one'

/** The lines after an id that have no seal, in order, some at a time. Others get their turn in between. */
export async function* unsealedLines(afterId: string, looking: Looking): AsyncGenerator<AuditLine[]> {
  let after: string | undefined = afterId
  while (after !== undefined) {
    const end = await endOfStretch(after)
    const isSealed: boolean = looking === 'quickly' && (await isAsOftenSealed(after, end))
    const lines: AuditLine[] = isSealed ? [] : await unsealedWithin(after, end)
    if (lines.length > 0) yield lines
    after = lines.length === BATCH ? lines.at(-1)?.id : end
    await setImmediate()
  }
}

/** Undefined where less than a stretch is left. */
async function endOfStretch(after: string): Promise<string | undefined> {
  const [end] = await connection()
    .read.select({ id: auditLines.id })
    .from(auditLines)
    .where(gt(auditLines.id, after))
    .orderBy(asc(auditLines.id))
    .limit(1)
    .offset(STRETCH - 1)
  return end?.id
}

/** Two counts along an index: a tenth of the work of looking each line up. */
async function isAsOftenSealed(after: string, end: string | undefined): Promise<boolean> {
  const { read } = connection()
  const [lines] = await read
    .select({ n: count() })
    .from(auditLines)
    .where(within(auditLines.id, after, end))
  const [seals] = await read
    .select({ n: count() })
    .from(auditSeals)
    .where(within(auditSeals.lineId, after, end))
  return lines?.n === seals?.n
}

function unsealedWithin(after: string, end: string | undefined): Promise<AuditLine[]> {
  const { read } = connection()
  // By service too: a line that borrowed the id of a sealed one must not pass for it.
  const sealOfLine = and(eq(auditSeals.lineId, auditLines.id), eq(auditSeals.serviceId, auditLines.serviceId))
  // The same bounds for both, so that no engine is tempted to read all the seals there are.
  const sealsWithin = and(sealOfLine, within(auditSeals.lineId, after, end))
  const seals = read.select({ number: auditSeals.number }).from(auditSeals).where(sealsWithin)
  return read
    .select()
    .from(auditLines)
    .where(and(within(auditLines.id, after, end), notExists(seals)))
    .orderBy(asc(auditLines.id))
    .limit(BATCH)
}

function within(id: typeof auditLines.id | typeof auditSeals.lineId, after: string, end: string | undefined) {
  return and(gt(id, after), end === undefined ? undefined : lte(id, end))
}
