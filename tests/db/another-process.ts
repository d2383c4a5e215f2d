/** Started by two-processes.db.test.ts: adds one to a counter, many times, beside other processes that do the same. */
import { eq } from 'drizzle-orm'
import { closeConnection, connection } from '#db/connection'
import { installation } from '#db/schema/accounts'

const [counter = '', times = '0'] = process.argv.slice(2)

await Promise.all(
  Array.from({ length: Number(times) }, () =>
    connection().inTransaction(async (tx) => {
      const [row] = await tx.select().from(installation).where(eq(installation.key, counter))
      await tx
        .update(installation)
        .set({ value: Number(row?.value) + 1 })
        .where(eq(installation.key, counter))
    }),
  ),
)
await closeConnection()
