import { and, eq } from 'drizzle-orm'
import type { Writer } from '#db/connection'
import { weekHours, weekSheets } from '#db/schema/weeks'
import type { Actor } from '#lib/access/actor'
import { keepEarlier } from '#lib/access/earlier'
import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { newId } from '#lib/shared/ids'
import { completeWeekForm } from './forms.ts'
import { mayCompleteWeek } from './policy.ts'
import { ACTIVITIES, CELLS, type Cell, type Hours, sumOf, WEEK_PLACES, weekRefused } from './rules.ts'
import { ownSheet, type Sheet } from './sheet-of-week.ts'

/** Where the hours of a week went. Said anew, how it read before is kept. */
export const completeWeek = useCase({
  act: 'week.complete',
  form: completeWeekForm,
  subject: async (tx, { monday }, actor) => ({ before: await ownSheet(actor, monday, tx) }),
  allow: (actor) => mayCompleteWeek(actor),
  about: () => [],
  current: ({ before }) => (before ? { version: before.version, reads: readable(before) } : { version: 0, reads: {} }),
  perform: async ({ tx, actor, subject: { before }, input }) => {
    const { monday, words } = input
    const refused = weekRefused(monday, actor.today)
    if (refused) throw new RuleBroken(null, refused)
    const hours: Hours = Object.fromEntries(CELLS.map((cell) => [cell, input[cell] ?? 0]).filter(([, told]) => told))
    if (sumOf(hours).all === 0) throw new RuleBroken(null, 'weeks.errors.nothing')
    const sheetId = before ? await writeAnew(tx, actor, before, words) : await writeFirst(tx, actor, { monday, words })
    const rows = ACTIVITIES.flatMap((activity) =>
      WEEK_PLACES.map((place) => ({ activity, place, minutes: hours[`${activity}_${place}` as Cell] ?? 0 })),
    ).filter(({ minutes }) => minutes > 0)
    await tx.insert(weekHours).values(rows.map((row) => ({ serviceId: actor.serviceId, sheetId, ...row })))
    return { monday }
  },
})

type Told = { monday: string; words: string | null }

async function writeFirst(tx: Writer, actor: Actor, told: Told): Promise<string> {
  const { serviceId, accountId, now } = actor
  const id = newId()
  await tx.insert(weekSheets).values({ serviceId, id, accountId, ...told, completedAt: now, writtenAt: now })
  return id
}

async function writeAnew(tx: Writer, actor: Actor, before: Sheet, words: string | null): Promise<string> {
  const { serviceId, id, version } = before
  await keepEarlier(tx, actor, { record: 'week', before, was: readable(before) })
  await tx
    .update(weekSheets)
    .set({ words, completedAt: actor.now, version: version + 1 })
    .where(and(eq(weekSheets.serviceId, serviceId), eq(weekSheets.id, id)))
  await tx.delete(weekHours).where(and(eq(weekHours.serviceId, serviceId), eq(weekHours.sheetId, id)))
  return id
}

/** As a form writes it: hours, with nothing for nothing. */
const readable = ({ words, hours }: Sheet): Record<string, unknown> => ({
  words,
  ...Object.fromEntries(CELLS.map((cell) => [cell, hours[cell] ? String(hours[cell] / 60) : ''])),
})
