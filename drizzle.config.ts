import { defineConfig } from 'drizzle-kit'
import { databaseUrl, engineOf } from './db/engine.ts'

const engine = engineOf(databaseUrl())

export default defineConfig({
  dialect: engine === 'postgres' ? 'postgresql' : 'sqlite',
  schema: './db/schema/*.ts',
  out: `./db/migrations/${engine}`,
  casing: 'snake_case',
  strict: true,
})
