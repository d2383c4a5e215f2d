import { parseArgs } from 'node:util'
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { connection, type Writer } from '#db/connection'
import { accounts, services } from '#db/schema/accounts'
import { DEMO_PASSWORD } from '#lib/access/demo'
import { hashPassword } from '#lib/access/passwords'
import { LANGUAGES } from '#lib/accounts/rules'
import { writeAuditLine } from '#lib/audit/write-audit-line'
import { newId } from '#lib/shared/ids'

const SHORTEST_PASSWORD = 12

const form = z.object({
  email: z.string('--email is missing').trim().toLowerCase().pipe(z.email('--email is no e-mail address')),
  name: z.string('--name is missing').trim().min(1, '--name is empty').max(200, '--name is too long'),
  service: z.string('--service is missing').trim().min(1, '--service is empty').max(200, '--service is too long'),
  language: z.enum(LANGUAGES, `--language must be one of ${LANGUAGES.join(', ')}`),
  zone: z.string('--zone is missing').refine(isZone, '--zone is no time zone, such as Europe/Copenhagen'),
})
export type Wanted = z.output<typeof form>

/** @throws one sentence for each option that is missing or wrong */
export function readOptions(args: string[]): Wanted {
  const text = { type: 'string' } as const
  const options = { email: text, name: text, service: text, language: text, zone: text }
  const { values } = parseArgs({ args, options })
  const wanted = form.safeParse(values)
  if (!wanted.success) throw new Error(wanted.error.issues.map((issue) => `${issue.message}.`).join('\n'))
  return wanted.data
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

export async function refuseTaken(email: string) {
  const [taken] = await connection().read.select({ id: accounts.id }).from(accounts).where(eq(accounts.email, email))
  if (taken) throw new Error(`There is an account for ${email} already.`)
}

/** Makes the account, and the service too unless it is there. @throws a sentence about the password or the address */
export async function createAdmin(wanted: Wanted, password: string): Promise<{ isNew: boolean }> {
  if (password.length < SHORTEST_PASSWORD)
    throw new Error(`The password needs ${SHORTEST_PASSWORD} characters or more.`)
  if (password === DEMO_PASSWORD) throw new Error('That is the password of the demo, which everybody knows.')
  await refuseTaken(wanted.email)
  const passwordHash = await hashPassword(password)
  return connection().inTransaction((tx) => write(tx, wanted, passwordHash))
}

async function write(tx: Writer, wanted: Wanted, passwordHash: string) {
  const { email, name, language, zone } = wanted
  const now = new Date()
  const [known] = await tx.select({ id: services.id }).from(services).where(eq(services.name, wanted.service))
  const serviceId = known?.id ?? newId()
  if (!known) await tx.insert(services).values({ id: serviceId, name: wanted.service, language, zone, createdAt: now })
  const id = newId()
  const account = { id, serviceId, email, name, role: 'admin' as const, language, passwordHash, createdAt: now }
  await tx.insert(accounts).values(account)
  await writeAuditLine(
    tx,
    { serviceId, accountId: id, now },
    { act: 'account.create-admin', outcome: 'done', people: [] },
  )
  return { isNew: known === undefined }
}
