import { dayAt } from '#lib/shared/day'
import type { StayStretch } from '#lib/stays/rules'
import type { Telling } from './tell.ts'

/** Adds hospital stays and life events, and answers with the days on which they are known to have lasted. */
export function tellStays(telling: Telling): StayStretch[] {
  const { filling, story, serviceId, clientId, day, dayOrNull, at, atOrNull, by } = telling
  return (story.stays ?? []).map(({ kind, from, to, over, words }) => {
    const written = { byAccount: by(undefined), writtenAt: at(from) }
    const endedAt = atOrNull(to ?? over)
    const days = { fromDay: day(from), toDay: dayOrNull(to) }
    filling.rows.stays.push({
      ...{ serviceId, id: filling.chance.id(written.writtenAt), clientId, kind, ...days, words: words ?? null },
      ...{ ...written, version: endedAt ? 2 : 1, endedAt, endedBy: endedAt && written.byAccount },
    })
    const overOn = days.toDay ?? (endedAt && dayAt(endedAt, filling.calendar.zone))
    return { fromDay: days.fromDay, overOn, takenBack: false }
  })
}
