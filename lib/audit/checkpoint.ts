/** The end of the chain, remembered in a file outside the database: what was cut off there is missed here. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { connection } from '#db/connection'
import { auditSeals } from '#db/schema/access'
import { newId } from '#lib/shared/ids'
import { lastSeal } from './chain.ts'
import type { Checkpoint } from './rules.ts'

const form = z.object({ number: z.int(), hash: z.string(), at: z.string() })

export class CheckpointLost extends Error {
  override name = 'CheckpointLost'
}

/** @throws where there is a file that cannot be read as a checkpoint */
export async function readCheckpoint(file: string): Promise<Checkpoint | undefined> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  return text === undefined ? undefined : form.parse(JSON.parse(text))
}

export async function hashSealedAs(number: number): Promise<string | undefined> {
  const hashes = connection().read.select({ hash: auditSeals.hash }).from(auditSeals)
  const [seal] = await hashes.where(eq(auditSeals.number, number))
  return seal?.hash
}

/**
 * Moves the checkpoint to the end of the chain.
 * @throws CheckpointLost where the chain no longer holds the old one, which is then left as evidence
 */
export async function moveCheckpoint(file: string): Promise<void> {
  const before = await readCheckpoint(file)
  if (before && (await hashSealedAs(before.number)) !== before.hash) {
    throw new CheckpointLost(
      `The sealed audit log no longer holds its checkpoint in ${file}: npm run verify-audit tells more`,
    )
  }
  const last = await lastSeal(connection().read)
  if (!last || last.number === before?.number) return
  await replaceFile(file, { number: last.number, hash: last.hash, at: last.sealedAt.toISOString() })
}

/** At any moment the file is either the old or the new one, whole. */
export async function replaceFile(file: string, checkpoint: Checkpoint): Promise<void> {
  await mkdir(path.dirname(path.resolve(file)), { recursive: true })
  const draft = `${file}.${newId()}`
  await writeFile(draft, `${JSON.stringify(checkpoint)}\n`, { flush: true, mode: 0o600 })
  await rename(draft, file)
}
