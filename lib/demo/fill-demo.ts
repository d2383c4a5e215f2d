import { eq } from 'drizzle-orm'
import { connection, type Reader } from '#db/connection'
import { installation, services } from '#db/schema/accounts'
import { DEMO_KEY } from '#lib/access/demo'
import { type Day, dayAt } from '#lib/shared/day'
import { buildDemo } from './build-demo.ts'
import { NORDHAVN } from './nordhavn.ts'
import { writeRows } from './rows.ts'

/** What the row of `installation` holds. */
export type DemoMark = { filledAt: string; lastDay: Day }

/** The mark of a filled demo, or nothing where this database was not filled as one. */
export async function demoMark(read: Reader = connection().read): Promise<DemoMark | undefined> {
  const [row] = await read
    .select({ value: installation.value })
    .from(installation)
    .where(eq(installation.key, DEMO_KEY))
  return row?.value as DemoMark | undefined
}

export async function holdsServices(read: Reader = connection().read): Promise<boolean> {
  return (await read.select({ id: services.id }).from(services).limit(1)).length > 0
}

/**
 * Fills an empty database with the demo service; one that holds it already is left alone.
 * @throws where the database holds a service that is no demo
 */
export async function fillDemo({ now, passwordHash }: { now: Date; passwordHash: string }): Promise<DemoMark> {
  const filled = await demoMark()
  if (filled) return filled
  const rows = buildDemo({ now, passwordHash })
  return connection().inTransaction(async (tx) => {
    if (await holdsServices(tx)) throw new Error('This database holds a service that is no demo. Nothing was changed.')
    const mark = { filledAt: now.toISOString(), lastDay: dayAt(now, NORDHAVN.zone) }
    await writeRows(tx, rows)
    await tx.insert(installation).values({ key: DEMO_KEY, value: mark })
    return mark
  })
}
