import { and, gte, lte } from 'drizzle-orm'
import { connection, type Writer } from '#db/connection'
import { codeOf } from '#db/portable'
import { auditSeals } from '#db/schema/access'
import { now } from '#lib/shared/clock'
import { setting } from '#lib/shared/env'
import { newId } from '#lib/shared/ids'
import { hashOf, lastSeal, newestSealed, unsealedLines } from './chain.ts'
import { CheckpointLost, moveCheckpoint } from './checkpoint.ts'
import { type AuditLine, earliestStillToCome, NO_HASH } from './rules.ts'

const EVERY_MS = 2_000
const MINUTE_MS = 60_000
const WIDE_LOOK_EVERY = MINUTE_MS / EVERY_MS
/** Rows in one statement. Fewer go one by one, so that there are two statements to prepare and not five hundred. */
const TOGETHER = 100

type Look = { backMs?: number; checkpoint?: string }

/**
 * Chains the audit lines that have no seal yet, in the order of their ids, and moves the checkpoint.
 * @param look how long before the newest sealed line to look for late ones: an hour unless told
 * @returns how many were sealed
 */
export async function sealNow(now: Date, look: Look = {}): Promise<number> {
  let sealed = 0
  for await (const lines of unsealedLines(await lookFrom(look.backMs), 'quickly')) {
    // Lines are never changed, so they may be read beforehand; another sealer may only have been faster.
    sealed += await connection().inTransaction((tx) => sealThese(tx, lines, now))
  }
  await moveCheckpoint(look.checkpoint ?? setting('AUDIT_CHECKPOINT'))
  return sealed
}

let timer: NodeJS.Timeout | undefined
let running: Promise<void> | undefined

/** Seals now, and then every two seconds for as long as the process lives. */
export function startSealing(): void {
  if (running) return
  let passes = 0
  let complaint: string | undefined
  const pass = async () => {
    const failed = await sealNow(now(), { backMs: lookBack(passes++) }).then(() => undefined, reasonOf)
    if (failed && failed !== complaint) console.error(`The audit log was not sealed: ${failed}`)
    complaint = failed
    timer = setTimeout(again, EVERY_MS).unref()
  }
  const again = () => {
    running = pass()
  }
  again()
}

/** Resolves when the pass under way is over. */
export async function stopSealing(): Promise<void> {
  await running
  clearTimeout(timer)
  running = undefined
}

/** All at the start; then an hour once a minute, because nearly all lines come in order, and else a minute. */
function lookBack(passes: number): number | undefined {
  if (passes === 0) return Number.POSITIVE_INFINITY
  return passes % WIDE_LOOK_EVERY === 0 ? undefined : MINUTE_MS
}

async function lookFrom(backMs: number | undefined): Promise<string> {
  const newest = await newestSealed()
  if (newest === undefined) return ''
  // A seal from the future, made while a clock was wrong, must not hide what is written until then.
  const present = newId()
  const isAhead = newest > present
  return earliestStillToCome(isAhead ? present : newest, backMs)
}

async function sealThese(tx: Writer, lines: AuditLine[], sealedAt: Date): Promise<number> {
  const done = await sealedAmong(tx, lines)
  const last = await lastSeal(tx)
  let { number, hash } = last ?? { number: 0, hash: NO_HASH }
  const seals = lines
    .filter((line) => !done.has(line.id))
    .map((line) => {
      number += 1
      hash = hashOf(hash, { number, sealedAt }, line)
      return { number, serviceId: line.serviceId, lineId: line.id, hash, sealedAt }
    })
  while (seals.length >= TOGETHER) await tx.insert(auditSeals).values(seals.splice(0, TOGETHER))
  for (const seal of seals) await tx.insert(auditSeals).values(seal)
  return number - (last?.number ?? 0)
}

async function sealedAmong(tx: Writer, lines: AuditLine[]): Promise<Set<string>> {
  const [first, last] = [lines.at(0)?.id ?? '', lines.at(-1)?.id ?? '']
  const rows = await tx
    .select({ id: auditSeals.lineId })
    .from(auditSeals)
    .where(and(gte(auditSeals.lineId, first), lte(auditSeals.lineId, last)))
  return new Set(rows.map((row) => row.id))
}

/** What went wrong, without what was being written: a query's message quotes it. */
function reasonOf(error: unknown): string {
  if (error instanceof CheckpointLost) return error.message
  return codeOf(error) ?? (error instanceof Error ? error.name : 'unknown')
}
