import { eq } from 'drizzle-orm'
import { connection } from '#db/connection'
import { installation } from '#db/schema/accounts'
import { setting } from '#lib/shared/env'

/** Printed for everybody to read, so it opens nothing but a demo. */
export const DEMO_PASSWORD = 'nordhavn-demo-only'

/** The row of `installation` that says: these people are made up. */
export const DEMO_KEY = 'demo'

export async function isDemoDatabase(): Promise<boolean> {
  const rows = await connection()
    .read.select({ key: installation.key })
    .from(installation)
    .where(eq(installation.key, DEMO_KEY))
  return rows.length > 0
}

export async function opensHere(password: string): Promise<boolean> {
  return password !== DEMO_PASSWORD || (setting('DEMO') === '1' && (await isDemoDatabase()))
}

/** @throws where a database of made-up people, whose password everybody knows, is about to be served as a real one */
export async function refuseDemoAsReal(): Promise<void> {
  if (setting('DEMO') === '1' || process.env.NODE_ENV !== 'production' || !(await isDemoDatabase())) return
  throw new Error(
    'This database was filled as a demo, with a password everybody knows. Set DATABASE_URL to another one, or DEMO=1 to run the demo.',
  )
}
