import { expect, test } from 'vitest'
import { connection } from '#db/connection'
import { engine } from '#db/engine'
import { sql } from 'drizzle-orm'
test('migrated', async () => { const rows = await connection().read.select({ n: sql`count(*)` }).from(sql`audit_lines`); expect(engine).toBe(process.env.TEST_ENGINE ?? 'sqlite'); expect(Number(rows[0]?.n)).toBe(0) })
