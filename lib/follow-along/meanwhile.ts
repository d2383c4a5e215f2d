import type { Reader } from '#db/connection'
import type { Actor } from '#lib/access/actor'
import { keptOf } from '#lib/access/earlier'
import type { Sentence } from '#lib/access/failures'
import { takenBack, whoDidIt } from '#lib/access/who-did-it'
import type { Support } from './find.ts'

type TakenBack = { row: { takenBackAt: Date | null; takenBackBy: string | null } }

/** What somebody took back is there to be read, and for nothing else. */
export const takenBackMeanwhile = (tx: Reader, { row }: TakenBack, actor: Actor) =>
  takenBack(tx, row, actor, 'follow-along.errors.takenBackMeanwhile')

export const standsAlready = (_tx: Reader, { row }: TakenBack): Sentence | undefined =>
  row.takenBackAt === null ? { key: 'follow-along.errors.standsAlready' } : undefined

/** A job that was entered by mistake has nobody around it. */
export async function jobTakenBack(tx: Reader, of: TakenBack, actor: Actor): Promise<Sentence | undefined> {
  const sentence = await takenBackMeanwhile(tx, of, actor)
  return sentence && { ...sentence, key: 'follow-along.errors.jobTakenBack' }
}

/** Somebody has said already which day is the last. */
export async function endsMeanwhile(tx: Reader, of: { row: Support }, actor: Actor): Promise<Sentence | undefined> {
  const { row } = of
  if (row.takenBackAt !== null || row.toDay === null) return takenBackMeanwhile(tx, of, actor)
  const [latest] = await keptOf(tx, actor, row.id)
  const who = await whoDidIt(tx, actor, latest?.changedBy ?? row.byAccount)
  return { key: 'follow-along.errors.endsMeanwhile', values: { ...who, day: row.toDay } }
}

/** It goes on already. */
export async function goesOnMeanwhile(tx: Reader, of: { row: Support }, actor: Actor): Promise<Sentence | undefined> {
  if (of.row.takenBackAt !== null || of.row.toDay !== null) return takenBackMeanwhile(tx, of, actor)
  return { key: 'follow-along.errors.goesOnMeanwhile' }
}
