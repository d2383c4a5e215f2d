import { rawRows } from '#tests/build/raw'

export type Query = { toSQL: () => { sql: string; params: unknown[] } }

/** How SQLite would go about a query, one step a line: `SEARCH … USING INDEX …` finds, `SCAN` reads everything. */
export async function planOf(query: Query): Promise<string[]> {
  const { sql } = query.toSQL()
  // The plan does not depend on the values, only on there being some.
  const steps = await rawRows<{ detail: string }>(`explain query plan ${sql.replaceAll('?', "'x'")}`)
  return steps.map((step) => step.detail)
}
