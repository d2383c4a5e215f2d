'use server'

import { connection } from '#db/connection'
import { commands } from '#db/schema/access'
import { newId } from '#lib/shared/ids'

/** The bare action: one row, written as safely as every other. */
export async function bareAction(_before: { done: string }, data: FormData): Promise<{ done: string }> {
  const at = new Date()
  const keys = { serviceId: 'bench', accountId: 'bench', act: 'bench.bare', commandId: newId() }
  await connection().inTransaction((tx) =>
    tx.insert(commands).values({ ...keys, payloadHash: String(data.get('outcome')), answer: null, at }),
  )
  return { done: `Saved at ${at.toISOString()}` }
}
