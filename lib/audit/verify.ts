import { setImmediate } from 'node:timers/promises'
import { and, asc, eq, gt } from 'drizzle-orm'
import { connection } from '#db/connection'
import { auditLines, auditSeals } from '#db/schema/access'
import { setting } from '#lib/shared/env'
import { hashOf, lastSeal, newestSealed, unsealedLines } from './chain.ts'
import { hashSealedAs, readCheckpoint } from './checkpoint.ts'
import { type AuditLine, type Fault, NO_HASH, pretendsToBeOld, type Seal } from './rules.ts'

const BATCH = 1_000

/** `sound`: seals checked before anything was wrong. `unsealed`: lines that wait for their seal. No faults: all is well. */
export type Verdict = { sound: number; unsealed: number; checkpoint: boolean; faults: Fault[] }

/** Recomputes the whole chain. Of each kind of thing that is wrong it names the first. */
export async function verifyAudit(checkpointFile = setting('AUDIT_CHECKPOINT')): Promise<Verdict> {
  const checkpoint = await readCheckpoint(checkpointFile)
  const end = checkpoint && (await faultAtEnd(checkpoint))
  const chain = await walkChain()
  const waiting = await walkUnsealed()
  const faults = [chain.broken, chain.outOfOrder, end, waiting.outOfOrder].filter((fault) => fault !== undefined)
  return { sound: chain.sound, unsealed: waiting.count, checkpoint: checkpoint !== undefined, faults }
}

async function faultAtEnd(checkpoint: { number: number; hash: string }): Promise<Fault | undefined> {
  const { number } = checkpoint
  const hash = await hashSealedAs(number)
  if (hash === checkpoint.hash) return undefined
  if (hash !== undefined) return { kind: 'rewritten', number }
  const last = (await lastSeal(connection().read))?.number ?? 0
  // Where later seals exist, the walk names the missing one.
  return last < number ? { kind: 'cut_off', number, last } : undefined
}

async function walkChain() {
  let before = { number: 0, hash: NO_HASH }
  let newest: string | undefined
  let outOfOrder: Fault | undefined
  for (;;) {
    const links = await nextLinks(before.number)
    for (const { seal, line } of links) {
      const broken = faultOf(seal, line, before)
      if (broken) return { sound: before.number, outOfOrder, broken }
      if (pretendsToBeOld(seal.lineId, newest)) {
        outOfOrder ??= { kind: 'out_of_order', lineId: seal.lineId, number: seal.number }
      }
      if (newest === undefined || seal.lineId > newest) newest = seal.lineId
      before = seal
    }
    if (links.length < BATCH) return { sound: before.number, outOfOrder, broken: undefined }
    await setImmediate()
  }
}

const nextLinks = (after: number) =>
  connection()
    .read.select({ seal: auditSeals, line: auditLines })
    .from(auditSeals)
    .leftJoin(auditLines, and(eq(auditLines.serviceId, auditSeals.serviceId), eq(auditLines.id, auditSeals.lineId)))
    .where(gt(auditSeals.number, after))
    .orderBy(asc(auditSeals.number))
    .limit(BATCH)

function faultOf(seal: Seal, line: AuditLine | null, before: { number: number; hash: string }): Fault | undefined {
  const { number, lineId } = seal
  if (number !== before.number + 1) return { kind: 'seal_missing', number: before.number + 1 }
  if (!line) return { kind: 'line_missing', number, lineId }
  return hashOf(before.hash, seal, line) === seal.hash ? undefined : { kind: 'changed', number, lineId }
}

async function walkUnsealed() {
  const newest = await newestSealed()
  let count = 0
  let outOfOrder: Fault | undefined
  for await (const lines of unsealedLines('', 'one_by_one')) {
    count += lines.length
    const old = lines.find((line) => pretendsToBeOld(line.id, newest))
    if (old) outOfOrder ??= { kind: 'out_of_order', lineId: old.id, number: null }
  }
  return { count, outOfOrder }
}
