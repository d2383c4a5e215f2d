import { followedTheirWish, lastDayBefore } from '#lib/rhythm/rules/agreed'
import type { Day } from '#lib/shared/day'
import type { ToldRhythm, ToldWish } from './story.ts'
import type { Telling } from './tell.ts'

/** The ids of somebody's agreements, by the day from which they hold. */
export type RhythmIds = Map<Day, string>

/** Adds how it was agreed to be in touch, from one agreement to the next. */
export function tellRhythms({ filling, story, serviceId, clientId, day, at, by }: Telling): RhythmIds {
  const told: ToldRhythm[] = story.rhythms ?? []
  const ids: RhythmIds = new Map()
  told.forEach(({ from, touchBy, touchEvery, touchWeekday = null, wishedBy = 'together', note = null }, index) => {
    const writtenAt = at(from)
    const id = filling.chance.id(writtenAt)
    const [fromDay, next] = [day(from), told[index + 1]]
    const toDay = next ? lastDayBefore(fromDay, day(next.from)) : null
    const agreed = { touchBy, touchEvery, touchWeekday, wishedBy, fromDay, toDay, note }
    filling.rows.rhythms.push({ serviceId, id, clientId, ...agreed, byAccount: by(undefined), writtenAt })
    ids.set(fromDay, id)
  })
  return ids
}

/** Adds a wish for contact, and whether contact followed it. `answerId`: the answer to a check-in it came with. */
export function tellWish(telling: Telling, told: ToldWish, rhythms: RhythmIds, answerId?: string): void {
  const { filling, story, serviceId, clientId, day, dayOrNull, at, by } = telling
  const { wish, by: wishedBy, on, words = null } = told
  const honoured = told.honoured ?? (wish === 'same' ? { on, how: 'talk' as const } : undefined)
  const [honouredOn, honouredHow] = [dayOrNull(honoured?.on), honoured?.how ?? null]
  const rhythmId = honouredOn && honouredHow === 'rhythm' ? (rhythms.get(honouredOn) ?? null) : null
  if (honouredHow === 'rhythm' && !rhythmId) throw new Error(`No rhythm honours the wish of ${story.name} on ${on}`)
  const written = { byAccount: by(undefined), writtenAt: at(on) }
  const id = filling.chance.id(written.writtenAt)
  filling.rows.contactWishes.push({
    ...{ serviceId, id, clientId, wish, wishedBy, wishedOn: day(on), words, answerId: answerId ?? null },
    ...{ honouredOn, honouredHow, rhythmId, ...written },
  })
  if (!honoured || !followedTheirWish({ wish, wishedBy, honouredHow, takenBackAt: null })) return
  const event = { clientId, source: 'wish', sourceId: id, day: day(honoured.on), ...written } as const
  filling.addEvent({ ...event, writtenAt: at(honoured.on) }, 'wish_honoured')
}
