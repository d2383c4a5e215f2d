import Database from 'better-sqlite3'
import type { Answer, Opened } from './connection.ts'
import { codeOf } from './portable.ts'

const CACHED_STATEMENTS = 500
const BUSY_MS = 10_000

/** One reading and one writing connection to the same file; writers queue here, and politely with other processes. */
export function openSqlite(file: string): Opened {
  const writing = openHandle(file)
  const reading = openHandle(file)
  reading.pragma('query_only = ON')
  const runReading = runner(reading)
  const runWriting = runner(writing)
  const turn = queue()

  return {
    read: (statement, params) => whileBusy(() => runReading(statement, params)),
    async begin() {
      const done = await turn()
      try {
        await whileBusy(() => writing.exec('BEGIN IMMEDIATE'))
      } catch (error) {
        done()
        throw error
      }
      return {
        query: async (statement, params) => runWriting(statement, params),
        commit: async () => {
          writing.exec('COMMIT')
          done()
        },
        rollback: async () => {
          try {
            if (writing.inTransaction) writing.exec('ROLLBACK')
          } finally {
            done()
          }
        },
      }
    },
    mayRetry: isBusy,
    async close() {
      reading.close()
      // No `optimize`: it notes how few rows a young table has, and the next queries would look through all of them.
      writing.close()
    },
  }
}

function openHandle(file: string): Database.Database {
  // No waiting inside SQLite: it would stop the event loop. `whileBusy` waits outside it.
  const handle = new Database(file, { timeout: 0 })
  handle.pragma('journal_mode = WAL')
  handle.pragma('synchronous = FULL')
  handle.pragma('foreign_keys = ON')
  // Else `insert or replace` would slip past the append-only guards: it deletes without telling them.
  handle.pragma('recursive_triggers = ON')
  handle.pragma('cache_size = -8000')
  handle.pragma('temp_store = MEMORY')
  return handle
}

function runner(handle: Database.Database) {
  const prepared = new Map<string, Database.Statement>()
  return (statement: string, params: unknown[]): Answer => {
    const ready = prepare(statement)
    const values = params.map((value) => (typeof value === 'boolean' ? Number(value) : value))
    if (!ready.reader) return { rows: [], rowCount: ready.run(...values).changes }
    return { rows: ready.all(...values) as unknown[][], rowCount: null }
  }

  function prepare(statement: string): Database.Statement {
    const known = prepared.get(statement)
    if (known) prepared.delete(statement)
    const ready = known ?? handle.prepare(planned(statement))
    if (!known && ready.reader) ready.raw(true)
    prepared.set(statement, ready)
    const oldest = prepared.keys().next().value
    if (prepared.size > CACHED_STATEMENTS && oldest !== undefined) prepared.delete(oldest)
    return ready
  }
}

/**
 * Where a value could bear on the plan, such as by a partial index or a limit, SQLite looks at it, and plans anew each time
 * one is bound. Planning costs more than what most of our statements do, so the value is kept out of its sight.
 */
const planned = (statement: string) => statement.replace(/(= |<> |limit |like )\?/g, '$1coalesce(?, null)')

/** First come, first served. Resolves with the function that lets the next one in; calling it twice is harmless. */
function queue() {
  let last: Promise<void> = Promise.resolve()
  return async (): Promise<() => void> => {
    const before = last
    let letNext = () => {}
    last = new Promise((done) => {
      letNext = done
    })
    await before
    return letNext
  }
}

async function whileBusy<T>(work: () => T): Promise<T> {
  const deadline = Date.now() + BUSY_MS
  for (;;) {
    try {
      return work()
    } catch (error) {
      if (!isBusy(error) || Date.now() > deadline) throw error
    }
    await new Promise((done) => setTimeout(done, 1 + Math.random() * 10))
  }
}

const isBusy = (error: unknown): boolean => codeOf(error)?.startsWith('SQLITE_BUSY') ?? false
