import { closeConnection } from '#db/connection'

/** Runs a script to its end: what goes wrong is said in a sentence, and the process ends with 1. */
export async function script(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  } finally {
    await closeConnection()
  }
}
