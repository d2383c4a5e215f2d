import { asc, eq } from 'drizzle-orm'
import { connection } from '#db/connection'
import { engine } from '#db/engine'
import { auditLines } from '#db/schema/access'
import { raw } from '#tests/build/raw'

/** The audit lines of a service, oldest first, as far as a test is interested. */
export function linesOf(serviceId: string) {
  const { accountId, act, outcome, people } = auditLines
  const lines = connection().read.select({ accountId, act, outcome, people }).from(auditLines)
  return lines.where(eq(auditLines.serviceId, serviceId)).orderBy(asc(auditLines.id))
}

/** From now on the database refuses this service's audit lines, as a full disk would. */
export function refuseAuditLines(serviceId: string): Promise<void> {
  const name = `"no lines for ${serviceId}"`
  const trigger = `create trigger ${name} before insert on audit_lines for each row`
  const ofService = `new.service_id = '${serviceId}'`
  return raw(
    engine === 'postgres'
      ? `${trigger} when (${ofService}) execute function refuse_change()`
      : `${trigger} when ${ofService} begin select raise(abort, 'no more lines'); end`,
  )
}
