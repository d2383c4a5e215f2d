import { connection } from '#db/connection'
import { installation } from '#db/schema/accounts'

export async function databaseAnswers(): Promise<boolean> {
  try {
    await connection().read.select({ key: installation.key }).from(installation).limit(1)
    return true
  } catch {
    return false
  }
}
