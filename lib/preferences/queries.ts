import { and, eq } from 'drizzle-orm'
import type { Reader } from '#db/connection'
import { preferences } from '#db/schema/accounts'
import type { Actor } from '#lib/access/actor'
import { readAs } from '#lib/access/read'
import { orderFrom } from './forms.ts'
import type { CaseloadOrder } from './rules.ts'

/** How the actor likes their caseload. */
export async function caseloadOrder(actor: Actor, tx: Reader = readAs(actor)): Promise<CaseloadOrder> {
  const [row] = await tx
    .select({ value: preferences.value })
    .from(preferences)
    .where(
      and(
        eq(preferences.serviceId, actor.serviceId),
        eq(preferences.accountId, actor.accountId),
        eq(preferences.page, 'caseload'),
      ),
    )
  return orderFrom(row?.value)
}
