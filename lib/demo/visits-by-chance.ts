import { timeOf } from './calendar.ts'
import type { Filling } from './filling.ts'
import { placesIn } from './road-of.ts'
import { tellVisit } from './tell-employers.ts'
import type { Words } from './words.ts'

const WEEKS = 26
const PURPOSES = ['say_hello', 'learn_needs', 'present_person', 'vacancy', 'follow_up'] as const

/** Somebody who looks for work, and since when. */
export type Seeker = { clientId: string; acceptedAgo: number }

/** Half a year of one specialist's visits and calls to employers, about as many a week as said, half of them for somebody. */
export function tellVisits(filling: Filling, by: string, aWeek: number, seekers: Seeker[], words: Words): void {
  const { calendar, roadChance: chance } = filling
  const places = placesIn(filling.employers)
  for (let week = 0; week < WEEKS; week++) {
    for (let visit = chance.whole(0, aWeek * 2); visit > 0; visit--) {
      const ago = calendar.onWorkday(week * 7 + chance.whole(1, 6))
      const seeker = chance.happens(0.5) ? seekers[chance.whole(0, seekers.length - 1)] : undefined
      const isFor = seeker && seeker.acceptedAgo > ago ? seeker.clientId : undefined
      tellVisit(filling, {
        ...{
          at: chance.oneOf(places).key,
          by,
          on: `-${ago} ${timeOf(chance.whole(9 * 4, 15 * 4) * 15)}`,
        },
        ...{ mode: chance.oneOf(['face_to_face', 'face_to_face', 'face_to_face', 'phone']), clientId: isFor },
        ...(isFor ? { whoWent: chance.oneOf(['us', 'together', 'person']), fitsWish: chance.happens(0.85) } : {}),
        ...{ purpose: chance.oneOf(PURPOSES), minutes: chance.whole(2, 8) * 5, learned: chance.oneOf(words.learned) },
      })
    }
  }
}
