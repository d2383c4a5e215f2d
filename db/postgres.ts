import pg from 'pg'
import type { Answer, Opened } from './connection.ts'
import { codeOf, violationOf } from './portable.ts'

const CONNECTIONS = 10
const SERIALISATION_FAILURE = '40001'
const DEADLOCK = '40P01'

/** A pool whose connections refuse to write unless a transaction says so. */
export function openPostgres(url: string): Opened {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    options: '-c default_transaction_read_only=on -c timezone=UTC',
  })
  // An idle connection that drops (a restart, a failover) is replaced by the pool; without a listener it ends the process.
  pool.on('error', (error) => console.error(`database connection dropped: ${error.message}`))

  return {
    read: (_statement, params, config) => ask(pool, params, config),
    async begin() {
      const client = await pool.connect()
      try {
        await client.query('BEGIN ISOLATION LEVEL SERIALIZABLE READ WRITE')
      } catch (error) {
        client.release(error as Error)
        throw error
      }
      return {
        query: (_statement, params, config) => ask(client, params, config),
        commit: async () => {
          const { command } = await client.query('COMMIT')
          if (command !== 'COMMIT') throw new Error('A query of this transaction failed, so nothing of it was kept')
          client.release()
        },
        rollback: async () => {
          const failed = await client.query('ROLLBACK').then(
            () => undefined,
            (error: Error) => error,
          )
          client.release(failed)
        },
      }
    },
    mayRetry: (error, tries) =>
      [SERIALISATION_FAILURE, DEADLOCK].includes(codeOf(error) ?? '') ||
      // Two alike at once: the second may learn of the first by its key being taken. Run again, it sees what it did.
      (violationOf(error) === 'unique' && tries === 0),
    close: () => pool.end(),
  }
}

function ask(client: pg.Pool | pg.PoolClient, params: unknown[], config?: object): Promise<Answer> {
  return client.query(config as pg.QueryConfig, params) as unknown as Promise<Answer>
}
