import { env } from './env.ts'

const startedAt = Date.now()

/** The instant it is. In a demo it may have been set, and then runs on from there. */
export function now(): Date {
  const { DEMO, SET_CLOCK } = env()
  if (DEMO !== '1' || !SET_CLOCK) return new Date()
  return new Date(Date.parse(SET_CLOCK) + Date.now() - startedAt)
}
