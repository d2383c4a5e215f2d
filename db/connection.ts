/**
 * One awaited API over both engines. `read` may only select; `inTransaction` is the only way to write.
 * Mechanism and measurements: docs/decisions/0002-two-engines.md
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import { drizzle as overPostgres } from 'drizzle-orm/node-postgres'
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import { drizzle as overSqlite } from 'drizzle-orm/sqlite-proxy'
import { databaseUrl, engine, fileOf } from './engine.ts'
import { openPostgres } from './postgres.ts'
import { openSqlite } from './sqlite.ts'

type Everything = PgDatabase<PgQueryResultHKT, Record<string, never>>
export type Reader = Pick<Everything, 'select' | 'selectDistinct' | '$with' | 'with'>
export type Writer = Reader & Pick<Everything, 'insert' | 'update' | 'delete'>

/** What one engine must offer. Rows travel as arrays of values, in the order the statement names them. */
export type Answer = { rows: unknown[][]; rowCount: number | null }
export type Session = {
  query: (statement: string, params: unknown[], config?: object) => Promise<Answer>
  commit: () => Promise<void>
  rollback: () => Promise<void>
}
export type Opened = {
  read: (statement: string, params: unknown[], config?: object) => Promise<Answer>
  /** Waits for its turn to write. */
  begin: () => Promise<Session>
  /** True where running the whole transaction again is the right answer. `tries` counts those that failed before. */
  mayRetry: (error: unknown, tries: number) => boolean
  close: () => Promise<void>
}

type Open = { session: Session; isOpen: boolean; failure?: { error: unknown } }
export type Connection = {
  read: Reader
  /**
   * Runs `work` in one serialisable transaction. PostgreSQL may run it again: no side effect but the database. A query
   * that failed fails the whole, also where `work` caught its error: PostgreSQL would forget the rest without a word.
   */
  inTransaction: <T>(work: (tx: Writer) => Promise<T>) => Promise<T>
  close: () => Promise<void>
}

/** Two hundred transactions at once on one row were seen to need eleven. */
const RETRIES = 40

export function connect(url: string): Connection {
  const opened = engine === 'postgres' ? openPostgres(url) : openSqlite(fileOf(url))
  const current = new AsyncLocalStorage<Open>()

  const read: Opened['read'] = async (statement, params, config) => {
    // It would not see what the transaction wrote, and on PostgreSQL wait for a second connection while holding one.
    if (current.getStore()?.isOpen) throw new Error('This query reads beside the open transaction: read through its tx')
    return opened.read(statement, params, config)
  }
  const write: Opened['read'] = async (statement, params, config) => {
    const open = current.getStore()
    if (!open) throw new Error('This query belongs to a transaction: run it inside inTransaction')
    if (!open.isOpen) throw new Error('This query came after its transaction had ended: is an await missing?')
    try {
      return await open.session.query(statement, params, config)
    } catch (error) {
      open.failure ??= { error }
      throw error
    }
  }

  const tx = drizzleOver(write) as Writer

  return {
    read: drizzleOver(read) as Reader,
    inTransaction: <T>(work: (tx: Writer) => Promise<T>) => {
      if (current.getStore()?.isOpen)
        return Promise.reject(new Error('A transaction is already open: pass its tx along'))
      return attempt(0)

      async function attempt(tries: number): Promise<T> {
        const open: Open = { session: await opened.begin(), isOpen: true }
        try {
          // Awaited in here: where `work` hands back a bare query, it is this await that runs it.
          const result = await current.run(open, async () => await work(tx))
          open.isOpen = false
          if (open.failure) throw open.failure.error
          await open.session.commit()
          return result
        } catch (error) {
          open.isOpen = false
          await open.session.rollback()
          // `work` may have turned the engine's own complaint into words for people: judge by the complaint.
          if (tries >= RETRIES || !opened.mayRetry(open.failure?.error ?? error, tries)) throw error
        }
        await pause(Math.random() * Math.min(200, 5 * 2 ** tries))
        return attempt(tries + 1)
      }
    },
    close: opened.close,
  }

  function drizzleOver(query: Opened['read']): unknown {
    if (engine === 'postgres') return overPostgres({ client: postgresClient(query) as never, casing: 'snake_case' })
    const ask = (statement: string, params: unknown[], method: string) => sqliteAnswer(query(statement, params), method)
    // Given as the second argument, drizzle's proxy loses the casing.
    return overSqlite(ask, undefined, { casing: 'snake_case' })
  }
}

/** Drizzle hands node-postgres a config object, with `rowMode: 'array'` where it maps the columns itself. */
function postgresClient(query: Opened['read']) {
  return { query: (config: { text: string }, params: unknown[]) => query(config.text, params, config) }
}

async function sqliteAnswer(answer: Promise<Answer>, method: string) {
  const { rows } = await answer
  // For `get`, drizzle's proxy wants the row itself, and undefined where there is none.
  return { rows: method === 'get' ? (rows[0] as never) : rows }
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))

// Next bundles this module more than once; the process has one connection all the same, opened on first use.
const KEY = Symbol.for('alongside.connection')
const held = globalThis as unknown as Record<symbol, Connection | undefined>

export function connection(): Connection {
  held[KEY] ??= connect(databaseUrl())
  return held[KEY]
}

export async function closeConnection(): Promise<void> {
  const open = held[KEY]
  held[KEY] = undefined
  await open?.close()
}
