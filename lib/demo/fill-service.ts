import { dayAt } from '#lib/shared/day'
import { calendarEnding } from './calendar.ts'
import { comingMeetings } from './coming-meetings.ts'
import { type Course, storyOf } from './courses.ts'
import { beginFilling, type Service, type StaffMember } from './filling.ts'
import { DANISH_NAMES, namesFrom } from './names.ts'
import { chanceFrom } from './random.ts'
import { noRows, type Rows } from './rows.ts'
import type { Story } from './story.ts'
import { tell } from './tell.ts'
import { type Around, contactsInAll } from './weeks-of-contact.ts'
import { DANISH } from './words-da.ts'

const BEGAN = 560
const ACCEPTED = 540
const TEAM = 10
const ROWS_AT_ONCE = 4_000
const COURSES: Course[] = ['searching', 'searching', 'in_work', 'on_hold', 'searching', 'lighter', 'went_on']
/** The first specialist's people are the same in a service of any size. */
const MEASURED = { people: 20, contactsEach: 250 }

export type Size = { specialists: number; peopleEach: number; contactsEach: number; longTimeline: number }
export type FilledService = {
  specialistId: string
  supervisorId: string
  personId: string
  longPersonId: string
  loggedPersonId: string
}

/**
 * One service of any size, written in batches as it is made up. Its first specialist walks with 20 people, each with
 * 250 contacts, but for the second one, whose timeline is as long as asked.
 */
export async function fillService(
  { now, passwordHash, size }: { now: Date; passwordHash: string; size: Size },
  write: (rows: Rows) => Promise<void>,
): Promise<FilledService> {
  const service = serviceOf(size.specialists)
  const calendar = calendarEnding(dayAt(now, service.zone), service.zone)
  const rows = noRows()
  const filling = beginFilling(service, { calendar, chance: chanceFrom(1), rows, passwordHash, auditedDays: 0 })

  const measured: Around = { calendar, chance: chanceFrom(2), words: DANISH }
  const people: string[] = []
  const nextName = namesFrom(DANISH_NAMES, measured.chance)
  const coming = comingMeetings(chanceFrom(4), [])
  for (let index = 0; index < MEASURED.people; index++) {
    const contacts = index === 1 ? size.longTimeline : MEASURED.contactsEach
    people.push(tell(filling, withMeetings(someone(index, nextName(), 'es1', contacts, measured), coming)))
  }

  const others: Around = { ...measured, chance: chanceFrom(3) }
  const otherName = namesFrom(DANISH_NAMES, others.chance)
  for (let specialist = 2; specialist <= size.specialists; specialist++) {
    for (let index = 0; index < size.peopleEach; index++) {
      tell(filling, withMeetings(someone(index, otherName(), `es${specialist}`, size.contactsEach, others), coming))
    }
    if (rows.contacts.length >= ROWS_AT_ONCE) await flush(rows, write)
  }
  await flush(rows, write)
  const [personId = '', longPersonId = ''] = people
  const [specialistId, supervisorId] = [filling.accountOf('es1'), filling.accountOf('lead')]
  return { specialistId, supervisorId, personId, longPersonId, loggedPersonId: people.at(-1) ?? '' }
}

function serviceOf(specialists: number): Service {
  const teams = Array.from({ length: Math.ceil(specialists / TEAM) }, (_, index) => `Team ${index + 1}`)
  const member = (key: string, role: StaffMember['role'], team: string): [string, StaffMember] => {
    const positions = [{ team, fte: 1, fromAgo: BEGAN }]
    return [key, { name: `Staff ${key}`, email: `${key}@bench.example`, role, language: 'en', positions }]
  }
  const staff = [
    member('lead', 'supervisor', 'Team 1'),
    ...Array.from({ length: specialists }, (_, index) =>
      member(`es${index + 1}`, 'specialist', `Team ${Math.floor(index / TEAM) + 1}`),
    ),
  ]
  const zone = 'Europe/Copenhagen'
  return { name: 'Bench', language: 'en', zone, beganAgo: BEGAN, teams, staff: Object.fromEntries(staff) }
}

function someone(index: number, name: string, specialist: string, total: number, around: Around): Story {
  const course = COURSES[index % COURSES.length] ?? 'searching'
  const story = storyOf(course, { name, with: specialist, acceptedAgo: ACCEPTED, every: 100 }, around)
  const toAgo = around.chance.whole(1, 20)
  return { ...story, contacts: contactsInAll(total, { fromAgo: ACCEPTED, toAgo }, around) }
}

const withMeetings = (story: Story, coming: ReturnType<typeof comingMeetings>): Story => ({
  ...story,
  contacts: [...(story.contacts ?? []), ...coming(story.with)],
})

async function flush(rows: Rows, write: (rows: Rows) => Promise<void>) {
  await write(rows)
  for (const list of Object.values(rows)) list.length = 0
}
