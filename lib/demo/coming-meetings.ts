import type { Chance } from './random.ts'
import type { ToldContact } from './story.ts'
import { planned } from './told.ts'

const TIMES = ['08:30', '09:30', '10:30', '11:30', '13:00', '14:00', '15:00', '16:00']
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri'] as const
const PLACES = ['community', 'community', 'home', 'office'] as const
const PURPOSES = ['talk', 'talk', 'search', 'application', 'paperwork', 'everyday'] as const
const SHARE = 0.4

/**
 * Meetings of this week and the next for some of each specialist's people, no two at the same time of day, and so never two
 * at once. Those of days that have passed were held. Who is away next week has them the week after.
 */
export function comingMeetings(chance: Chance, awayNextWeek: string[]): (specialist: string) => ToldContact[] {
  const kept = new Map<string, number>()
  return (specialist) => {
    const taken = kept.get(specialist) ?? 0
    const time = TIMES[taken]
    if (!time || !chance.happens(SHARE)) return []
    kept.set(specialist, taken + 1)
    const week = chance.happens(0.5) ? 0 : awayNextWeek.includes(specialist) ? 2 : 1
    const plan = { place: chance.oneOf(PLACES), minutes: 45, purpose: chance.oneOf(PURPOSES) }
    return [planned(`${week} ${chance.oneOf(WEEKDAYS)} ${time}`, plan)]
  }
}
