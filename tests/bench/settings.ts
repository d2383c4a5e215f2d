import { tmpdir } from 'node:os'
import path from 'node:path'

/** The bench lives on one day, so that nothing it shows moves on between two runs. */
export const BENCH_NOW = new Date('2026-11-20T08:00:00Z')

export type ServiceSize = { name: string; specialists: number; contacts: number }

/** What was built and filled stays here for the next time. */
export const PLACE = process.env.BENCH_DIR ?? path.join(tmpdir(), 'alongside-bench')

export const filledFile = (name: string): string => path.join(PLACE, `${name}-filled.db`)
export const usedFile = (name: string): string => path.join(PLACE, `${name}.db`)

/** What a server, or our own code, needs to run on one of the databases. */
export const settingsFor = (file: string, port = 0): Record<string, string> => ({
  DATABASE_URL: `file:${file}`,
  AUDIT_CHECKPOINT: `${file}.audit-checkpoint.json`,
  APP_ORIGIN: `http://localhost:${port}`,
  APP_SECRET: 'a secret for the bench only, 32 characters or more',
  DEMO: '1',
  SET_CLOCK: BENCH_NOW.toISOString(),
  SESSION_IDLE_MINUTES: '100000',
  SESSION_HOURS: '1000',
})

/** As bin/steps/serve.mjs has them. */
export const MEMORY_LIMITS = ['--max-old-space-size=192', '--max-semi-space-size=16']
