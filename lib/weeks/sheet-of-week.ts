import { and, eq } from 'drizzle-orm'
import type { Reader } from '#db/connection'
import { weekHours, weekSheets } from '#db/schema/weeks'
import type { Actor } from '#lib/access/actor'
import type { Day } from '#lib/shared/day'
import type { Cell, Hours } from './rules.ts'

export type Sheet = typeof weekSheets.$inferSelect & { hours: Hours }

/** The actor's own sheet of a week. Nobody has anybody else's. */
export async function ownSheet(actor: Actor, monday: Day, tx: Reader): Promise<Sheet | undefined> {
  const [sheet] = await tx
    .select()
    .from(weekSheets)
    .where(
      and(
        eq(weekSheets.serviceId, actor.serviceId),
        eq(weekSheets.accountId, actor.accountId),
        eq(weekSheets.monday, monday),
      ),
    )
  if (!sheet) return undefined
  const rows = await tx
    .select()
    .from(weekHours)
    .where(and(eq(weekHours.serviceId, sheet.serviceId), eq(weekHours.sheetId, sheet.id)))
  const hours = rows.map(({ activity, place, minutes }): [Cell, number] => [`${activity}_${place}`, minutes])
  return { ...sheet, hours: Object.fromEntries(hours) }
}
