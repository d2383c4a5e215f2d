// Opens a session for each account named on DATABASE_URL, and prints the cookies that carry them, as JSON.
import { closeConnection, connection } from '#db/connection'
import { sessions } from '#db/schema/accounts'
import { sealSession, sessionCookieName } from '#lib/access/session-cookie'
import { newId } from '#lib/shared/ids'
import { BENCH_NOW } from '#tests/bench/settings'

const cookies: string[] = []
for (const accountId of process.argv.slice(2)) {
  const id = newId()
  const session = { id, accountId, device: 'bench', openedAt: BENCH_NOW, lastSeenAt: BENCH_NOW }
  await connection().inTransaction((tx) => tx.insert(sessions).values(session))
  cookies.push(`${sessionCookieName()}=${await sealSession(id)}`)
}
await closeConnection()
console.log(JSON.stringify(cookies))
