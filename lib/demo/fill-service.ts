import { dayAt } from '#lib/shared/day'
import { calendarEnding } from './calendar.ts'
import { comingMeetings } from './coming-meetings.ts'
import { type Course, storyOf } from './courses.ts'
import { beginFilling, type Filling, type Service, type StaffMember } from './filling.ts'
import { DANISH_NAMES, namesFrom } from './names.ts'
import { chanceFrom } from './random.ts'
import { applicationLike, type Places, placesIn, roadOf } from './road-of.ts'
import { noRows, type Rows } from './rows.ts'
import type { Story } from './story.ts'
import { tell } from './tell.ts'
import { tellEmployers } from './tell-employers.ts'
import { type Around, contactsInAll } from './weeks-of-contact.ts'
import { DANISH } from './words-da.ts'

const BEGAN = 560
const ACCEPTED = 540
const TEAM = 10
const ROWS_AT_ONCE = 4_000
const COURSES: Course[] = ['searching', 'searching', 'in_work', 'on_hold', 'searching', 'lighter', 'went_on']
/** The first specialist's people are the same in a service of any size. */
const MEASURED = { people: 20, contactsEach: 250 }
/** The one who has all the applications, by their place among the first specialist's people. */
const SEEKER = 7
const TRADES = [
  'Bageri',
  'Café',
  'Gartneri',
  'Lager',
  'Værksted',
  'Skole',
  'Butik',
  'Hotel',
  'Trykkeri',
  'Tømrer',
] as const

export type Size = {
  specialists: number
  peopleEach: number
  contactsEach: number
  longTimeline: number
  /** In the directory. */
  employers: number
  /** Of the one person who has that many. */
  applications: number
}
export type FilledService = {
  specialistId: string
  supervisorId: string
  personId: string
  longPersonId: string
  loggedPersonId: string
  /** Who has all the applications. */
  seekerId: string
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
  const filling = beginFilling(service, {
    calendar,
    chance: chanceFrom(1),
    roadChance: chanceFrom(5),
    rows,
    passwordHash,
    auditedDays: 0,
  })

  const employers = await tellDirectory(filling, size.employers, () => flush(rows, write))
  const measured: Around = { calendar, chance: chanceFrom(2), words: DANISH }
  const people: string[] = []
  const nextName = namesFrom(DANISH_NAMES, measured.chance)
  const coming = comingMeetings(chanceFrom(4), [])
  for (let index = 0; index < MEASURED.people; index++) {
    const contacts = index === 1 ? size.longTimeline : MEASURED.contactsEach
    const story = someone(index, nextName(), 'es1', contacts, { ...measured, employers })
    const road =
      index === SEEKER ? { applications: manyApplications(size.applications, { ...measured, employers }) } : story.road
    people.push(tell(filling, withMeetings({ ...story, road }, coming)))
  }

  const others: Around = { ...measured, chance: chanceFrom(3) }
  const otherName = namesFrom(DANISH_NAMES, others.chance)
  for (let specialist = 2; specialist <= size.specialists; specialist++) {
    for (let index = 0; index < size.peopleEach; index++) {
      const story = someone(index, otherName(), `es${specialist}`, size.contactsEach, { ...others, employers })
      tell(filling, withMeetings(story, coming))
    }
    if (rows.contacts.length >= ROWS_AT_ONCE) await flush(rows, write)
  }
  await flush(rows, write)
  const [personId = '', longPersonId = ''] = people
  const [specialistId, supervisorId] = [filling.accountOf('es1'), filling.accountOf('lead')]
  return {
    specialistId,
    supervisorId,
    personId,
    longPersonId,
    loggedPersonId: people.at(-1) ?? '',
    seekerId: people[SEEKER] ?? '',
  }
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
  return {
    name: 'Bench',
    language: 'en',
    zone,
    beganAgo: BEGAN,
    teams,
    employers: {},
    staff: Object.fromEntries(staff),
  }
}

function someone(index: number, name: string, specialist: string, total: number, around: Along): Story {
  const course = COURSES[index % COURSES.length] ?? 'searching'
  const story = storyOf(course, { name, with: specialist, acceptedAgo: ACCEPTED, every: 100 }, around)
  const toAgo = around.chance.whole(1, 20)
  const road = roadOf(course, { acceptedAgo: ACCEPTED }, around)
  return { ...story, road, contacts: contactsInAll(total, { fromAgo: ACCEPTED, toAgo }, around) }
}

type Along = Around & { employers: Places }

const manyApplications = (total: number, around: Along) =>
  Array.from({ length: total }, () => applicationLike(ACCEPTED, around))

/** A directory with names as different as they are in a town; answers with the first of their keys. */
async function tellDirectory(filling: Filling, total: number, whenFull: () => Promise<void>) {
  const nextName = namesFrom(DANISH_NAMES, filling.roadChance)
  for (let index = 0; index < total; index++) {
    const name = `${filling.roadChance.oneOf(TRADES)} ${nextName()}`
    tellEmployers(filling, { [`e${index}`]: { name, sector: 'other', town: 'Nordhavn', by: 'es1' } })
    if (filling.rows.employers.length >= ROWS_AT_ONCE) await whenFull()
  }
  await whenFull()
  return placesIn(filling.employers)
}

const withMeetings = (story: Story, coming: ReturnType<typeof comingMeetings>): Story => ({
  ...story,
  contacts: [...(story.contacts ?? []), ...coming(story.with)],
})

async function flush(rows: Rows, write: (rows: Rows) => Promise<void>) {
  await write(rows)
  for (const list of Object.values(rows)) list.length = 0
}
