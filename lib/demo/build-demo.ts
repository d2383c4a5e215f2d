import { dayAt } from '#lib/shared/day'
import { calendarEnding } from './calendar.ts'
import { NORDHAVNS_CASELOADS, RIVERSIDES_CASELOADS, tellCaseloads } from './caseloads.ts'
import { beginFilling, type Service } from './filling.ts'
import { METTES_PEOPLE } from './mettes-people.ts'
import { DANISH_NAMES, ENGLISH_NAMES } from './names.ts'
import { NORDHAVN } from './nordhavn.ts'
import { chanceFrom } from './random.ts'
import { RIVERSIDE } from './riverside.ts'
import { noRows, type Rows } from './rows.ts'
import { tell } from './tell.ts'
import { tellEmployers } from './tell-employers.ts'
import { tellWeeks } from './tell-weeks.ts'
import { DANISH } from './words-da.ts'
import { ENGLISH } from './words-en.ts'

const SEED = 20_260_401

/** Everything the demo begins with, ending on the day it is at `now`. The same seed and day give the same rows. */
export function buildDemo({
  now,
  passwordHash,
  seed = SEED,
}: {
  now: Date
  passwordHash: string
  seed?: number
}): Rows {
  const rows = noRows()
  const begin = (service: Service, salt: number) => {
    const calendar = calendarEnding(dayAt(now, service.zone), service.zone)
    const filling = beginFilling(service, {
      calendar,
      chance: chanceFrom(seed + salt),
      roadChance: chanceFrom(seed + salt + 100),
      rows,
      passwordHash,
    })
    tellEmployers(filling, service.employers)
    tellWeeks(filling, service.staff)
    return filling
  }
  const nordhavn = begin(NORDHAVN, 1)
  for (const story of METTES_PEOPLE) tell(nordhavn, story)
  tellCaseloads(nordhavn, NORDHAVNS_CASELOADS, DANISH_NAMES, DANISH)
  tellCaseloads(begin(RIVERSIDE, 2), RIVERSIDES_CASELOADS, ENGLISH_NAMES, ENGLISH)
  return rows
}
