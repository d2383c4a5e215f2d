import type { Activity, WeekPlace } from '#lib/weeks/rules'
import type { Filling, Service, ToldWeek } from './filling.ts'

const DESK_TIME = '15:40'

/** Adds where the hours of the staff went, as each told it. */
export function tellWeeks(filling: Filling, staff: Service['staff']): void {
  for (const [key, { weeks = [] }] of Object.entries(staff))
    for (const week of weeks) tellWeek(filling, filling.accountOf(key), week)
}

function tellWeek({ calendar, roadChance, rows, serviceId }: Filling, accountId: string, told: ToldWeek) {
  const ago = (when: string) => calendar.moment(when, 0).ago
  const writtenAt = calendar.instant(ago(told.told), DESK_TIME)
  const id = roadChance.id(writtenAt)
  const sheet = { monday: calendar.day(ago(told.monday)), words: told.words ?? null, completedAt: writtenAt, writtenAt }
  rows.weekSheets.push({ serviceId, id, accountId, ...sheet })
  for (const [cell, minutes] of Object.entries(told.hours)) {
    const [, activity, place] = /^(.+)_([a-z]+)$/.exec(cell) ?? []
    rows.weekHours.push({ serviceId, sheetId: id, activity: activity as Activity, place: place as WeekPlace, minutes })
  }
}
