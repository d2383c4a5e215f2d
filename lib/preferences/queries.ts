import { and, eq } from 'drizzle-orm'
import type { Reader } from '#db/connection'
import { preferences } from '#db/schema/accounts'
import type { Actor } from '#lib/access/actor'
import { type Asked, prepared } from '#lib/access/prepared'
import { readAs } from '#lib/access/read'
import { orderFrom } from './forms.ts'
import type { CaseloadOrder } from './rules.ts'

/** How the actor likes their caseload. */
export async function caseloadOrder(actor: Actor, tx: Reader = readAs(actor)): Promise<CaseloadOrder> {
  const [row] = await kept(actor, {}, tx)
  return orderFrom(row?.value)
}

const kept = prepared(({ by, read }: Asked) =>
  read
    .select({ value: preferences.value })
    .from(preferences)
    .where(
      and(
        eq(preferences.serviceId, by.serviceId),
        eq(preferences.accountId, by.accountId),
        eq(preferences.page, 'caseload'),
      ),
    ),
)
