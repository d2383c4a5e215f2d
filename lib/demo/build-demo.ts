import { dayAt } from '#lib/shared/day'
import { calendarEnding } from './calendar.ts'
import { type Course, storyOf } from './courses.ts'
import { beginFilling, type Filling, type Service } from './filling.ts'
import { METTES_PEOPLE } from './mettes-people.ts'
import { DANISH_NAMES, ENGLISH_NAMES, type Names, namesFrom } from './names.ts'
import { NORDHAVN } from './nordhavn.ts'
import { chanceFrom } from './random.ts'
import { RIVERSIDE } from './riverside.ts'
import { noRows, type Rows } from './rows.ts'
import { tell } from './tell.ts'
import type { Words } from './words.ts'
import { DANISH } from './words-da.ts'
import { ENGLISH } from './words-en.ts'

const SEED = 20_260_401

type Caseload = Partial<Record<Course, number>>

/** How many people of which course each specialist walks with, beside those whose stories are told. */
const NORDHAVNS_CASELOADS: Record<string, Caseload> = {
  sofie: { searching: 5, lighter: 1, on_hold: 2, went_on: 1, in_work: 4, studying: 1, closed: 2, dates_unknown: 1 },
  jakob: { referred: 1, not_reached: 1, searching: 4, on_hold: 1, went_on: 2, in_work: 3, closed: 2, back_again: 1 },
  nadia: { referred: 1, searching: 3, lighter: 1, on_hold: 1, in_work: 2, studying: 1, closed: 1 },
  emil: { referred: 1, not_reached: 1, searching: 5, lighter: 1, went_on: 1, in_work: 3, closed: 2, dates_unknown: 1 },
  line: { not_reached: 1, searching: 4, on_hold: 2, in_work: 3, studying: 1, closed: 2, dates_unknown: 1 },
  yusuf: { referred: 2, not_reached: 2, searching: 10, lighter: 2, on_hold: 2, went_on: 1, in_work: 3, dates_unknown: 1, closed: 2 },
}

const RIVERSIDES_CASELOADS: Record<string, Caseload> = {
  tom: { referred: 1, searching: 3, on_hold: 1, in_work: 2, went_on: 1, closed: 1 },
}

/** Everything the demo begins with. The same seed and day give the same rows. */
export function buildDemo({ now, passwordHash, seed = SEED }: { now: Date; passwordHash: string; seed?: number }): Rows {
  const rows = noRows()
  const begin = (service: Service, salt: number) => {
    const calendar = calendarEnding(dayAt(now, service.zone), service.zone)
    return beginFilling(service, { calendar, chance: chanceFrom(seed + salt), rows, passwordHash })
  }
  const nordhavn = begin(NORDHAVN, 1)
  for (const story of METTES_PEOPLE) tell(nordhavn, story)
  tellCaseloads(nordhavn, NORDHAVNS_CASELOADS, DANISH_NAMES, DANISH)
  tellCaseloads(begin(RIVERSIDE, 2), RIVERSIDES_CASELOADS, ENGLISH_NAMES, ENGLISH)
  return rows
}

function tellCaseloads(filling: Filling, caseloads: Record<string, Caseload>, names: Names, words: Words) {
  const { calendar, chance } = filling
  const nextName = namesFrom(names, chance)
  for (const [specialist, caseload] of Object.entries(caseloads)) {
    for (const [course, people] of Object.entries(caseload) as [Course, number][]) {
      for (let person = 0; person < people; person++) {
        const someone = { name: nextName(), with: specialist, acceptedAgo: acceptedAgo(course, filling) }
        tell(filling, storyOf(course, someone, { calendar, chance, words }))
      }
    }
  }
}

function acceptedAgo(course: Course, { chance }: Filling): number {
  if (course === 'referred') return chance.whole(3, 25)
  if (course === 'not_reached') return chance.whole(30, 80)
  if (course === 'back_again') return chance.whole(60, 100)
  return chance.whole(80, 520)
}
