import { startSealing } from '#lib/audit/seal'
import { env } from '#lib/shared/env'
import { watchArrivals } from './arrivals.ts'
import { refuseDemoAsReal } from './demo.ts'
import { keepErrorsQuiet } from './log-error.ts'

/** Once, before the first request is answered. What is wrong with the settings is said, and the process ends. */
export async function openHouse(): Promise<void> {
  try {
    env()
    await refuseDemoAsReal()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
  if (process.env.NODE_ENV === 'production') keepErrorsQuiet()
  watchArrivals()
  startSealing()
}
