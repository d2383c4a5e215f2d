/** Fills any schema with a few rows per table, knowing nothing of it but what the database says. */
import { engineOf } from '#db/engine'
import { openRaw, type Raw } from '#tests/build/raw'

const ROWS = ['1', '2', '3']

/** Where a check of the database wants a certain word. */
const WANTED: Record<string, string> = {
  'episodes.state': "'closed'",
  'closures.said_how': "'their_words'",
  'employers.merged_into_id': 'null',
  'benefits_advice.state': "'held'",
  'put_offs.due_day': "'2026-03-16'",
  'put_offs.moved_to': "'2026-03-17'",
}

type Column = { name: string; type: string }
export type Contents = Record<string, Record<string, unknown>[]>

/** Every table that is still empty gets its rows. Text columns of one row all hold the same word, so references hold. */
export async function fillEmptyTables(url: string): Promise<void> {
  const open = await openRaw(url)
  const isPostgres = engineOf(url) === 'postgres'
  await open.run(isPostgres ? 'set session_replication_role = replica' : 'pragma foreign_keys = off')
  for (const table of await tablesOf(open, isPostgres)) {
    const [filled] = await open.rows(`select 1 from ${table} limit 1`)
    if (filled) continue
    const columns = await columnsOf(open, isPostgres, table)
    for (const row of ROWS) {
      const values = columns.map(({ name, type }) => WANTED[`${table}.${name}`] ?? literal(type, row))
      await open.run(`insert into ${table} (${columns.map(({ name }) => `"${name}"`)}) values (${values})`)
    }
  }
  await open.close()
}

/** All rows of all tables, in the order of their words. */
export async function contentsOf(url: string): Promise<Contents> {
  const open = await openRaw(url)
  const contents: Contents = {}
  for (const table of await tablesOf(open, engineOf(url) === 'postgres')) {
    const rows = await open.rows<Record<string, unknown>>(`select * from ${table}`)
    contents[table] = rows.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  }
  await open.close()
  return contents
}

/** What the tables, indexes and guards are, in words. */
export async function schemaOf(url: string): Promise<unknown[]> {
  const open = await openRaw(url)
  const statement =
    engineOf(url) === 'postgres'
      ? `select table_name, column_name, data_type, is_nullable, collation_name, column_default from information_schema.columns
         where table_schema = 'public' order by table_name, ordinal_position`
      : 'select type, name, sql from sqlite_master order by type, name'
  return open.rows(statement).finally(open.close)
}

async function tablesOf(open: Raw, isPostgres: boolean): Promise<string[]> {
  const statement = isPostgres
    ? "select tablename as name from pg_tables where schemaname = 'public' order by 1"
    : `select name from sqlite_master where type = 'table' and name not like 'sqlite!_%' escape '!'
         and name <> '__drizzle_migrations' order by 1`
  return (await open.rows<{ name: string }>(statement)).map((row) => row.name)
}

const columnsOf = (open: Raw, isPostgres: boolean, table: string) =>
  open.rows<Column>(
    isPostgres
      ? `select column_name as name, udt_name as type from information_schema.columns
         where table_schema = 'public' and table_name = '${table}' order by ordinal_position`
      : `select name, lower(type) as type from pragma_table_info('${table}')`,
  )

function literal(type: string, row: string): string {
  switch (type) {
    case 'int4':
    case 'integer':
    case 'real':
    case 'float8':
      return row
    case 'bool':
      return 'true'
    case 'date':
      return "'2026-03-16'"
    case 'timestamptz':
      return "'2026-03-16T09:00:00.123Z'"
    case 'blob':
    case 'bytea':
      return `'${row}'`
    case 'jsonb':
      return `'["${row}"]'`
    case 'text':
      return `'${row}'`
    default:
      throw new Error(`The filler does not know columns of type ${type}: teach it`)
  }
}
