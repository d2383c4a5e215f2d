import { isDeepStrictEqual } from 'node:util'
import type { Reader } from '#db/connection'
import type { experiences, helpers } from '#db/schema/profile'
import type { Actor } from '#lib/access/actor'
import { personWithinReach } from '#lib/clients/queries'
import { entryOf } from './entry-of-person.ts'

/** Whose entry is saved, how it stood before where it did, and whether what comes says the same. */
export async function saving<Table extends typeof experiences | typeof helpers, Said>(
  tx: Reader,
  actor: Actor,
  table: Table,
  input: Said & { clientId: string; entryId: string; version: number },
  saidOf: (one: Said | Table['$inferSelect']) => object,
) {
  const person = await personWithinReach(actor, input.clientId, tx)
  if (!person) return undefined
  const before = await entryOf(tx, actor, table, input)
  return { person, before, isSame: isDeepStrictEqual(before && saidOf(before), saidOf(input)), asSent: input.version }
}

/** Whoever comes second sees both texts, unless theirs is the same. */
export const asItStands = <Before extends { version: number }>(
  { before, isSame, asSent }: { before: Before | undefined; isSame: boolean; asSent: number },
  readable: (before: Before) => Record<string, unknown>,
) => ({ version: isSame ? asSent : (before?.version ?? 0), reads: before ? readable(before) : {} })
