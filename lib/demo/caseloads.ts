import { comingMeetings } from './coming-meetings.ts'
import { type Course, storyOf } from './courses.ts'
import type { Filling } from './filling.ts'
import { type Names, namesFrom } from './names.ts'
import { HANNE_LEFT_AGO } from './nordhavn.ts'
import { placesIn, roadOf } from './road-of.ts'
import type { Story } from './story.ts'
import { tell } from './tell.ts'
import { met } from './told.ts'
import { type Seeker, tellVisits } from './visits-by-chance.ts'
import type { Words } from './words.ts'

/** How many people of which course somebody walks with. */
type Caseload = Partial<Record<Course, number>>

export const NORDHAVNS_CASELOADS: Record<string, Caseload> = {
  sofie: {
    referred: 1,
    searching: 5,
    lighter: 1,
    on_hold: 2,
    went_on: 1,
    in_work: 4,
    studying: 1,
    closed: 2,
    dates_unknown: 1,
  },
  jakob: {
    referred: 1,
    not_taken_up: 1,
    not_reached: 1,
    searching: 4,
    on_hold: 1,
    went_on: 2,
    in_work: 3,
    closed: 2,
    back_again: 1,
  },
  nadia: { referred: 1, searching: 3, lighter: 1, on_hold: 1, in_work: 2, studying: 1, closed: 1 },
  emil: {
    referred: 1,
    not_taken_up: 1,
    not_reached: 1,
    searching: 5,
    lighter: 1,
    went_on: 1,
    in_work: 3,
    closed: 2,
    dates_unknown: 1,
  },
  line: { not_reached: 1, searching: 4, on_hold: 2, in_work: 3, studying: 1, closed: 2, dates_unknown: 1 },
  yusuf: {
    ...{ referred: 2, not_reached: 2, searching: 10, lighter: 2, on_hold: 2, went_on: 1 },
    ...{ in_work: 3, dates_unknown: 1, closed: 2 },
  },
}

export const RIVERSIDES_CASELOADS: Record<string, Caseload> = {
  tom: { referred: 1, searching: 3, on_hold: 1, in_work: 2, went_on: 1, closed: 1 },
}

/** Those whom their specialist meets by appointment. */
const MET_WITH: Course[] = ['searching', 'lighter', 'on_hold', 'went_on', 'in_work', 'studying', 'back_again']
/** Away next week. Two of her people know already who comes meanwhile, and one is still to be told. */
const AWAY = 'sofie'
const COVERS = [{ announced: '-2 14:00' }, { announced: '-1 10:30' }, {}]

/** Those who meet employers as often as the field advises. */
const OUT_AND_ABOUT = ['sofie', 'jakob', 'nadia', 'tom']

/** A Wednesday afternoon on which some of Jakob's people look for work side by side. */
const JOB_CLUB = ['-7 wed 13:00', '-5 wed 13:00', '-3 wed 13:00', '-1 wed 13:00']

/** Tells of all these people, each on a course that chance fills in. */
export function tellCaseloads(filling: Filling, caseloads: Record<string, Caseload>, names: Names, words: Words): void {
  const { calendar, chance } = filling
  const nextName = namesFrom(names, chance)
  const employers = placesIn(filling.employers)
  const coming = comingMeetings(chance, [AWAY])
  for (const [specialist, caseload] of Object.entries(caseloads)) {
    const seekers: Seeker[] = []
    for (const [course, people] of Object.entries(caseload) as [Course, number][]) {
      for (let person = 0; person < people; person++) {
        const times = beganAgo(course, filling)
        const story = storyOf(course, { name: nextName(), with: specialist, ...times }, { calendar, chance, words })
        const meetings = MET_WITH.includes(course) ? coming(specialist) : []
        const whole = { ...story, contacts: [...(story.contacts ?? []), ...meetings] }
        const road = roadOf(course, times, { chance: filling.roadChance, words, employers })
        const lived = { ...covered(withColleagues(whole, course, times.acceptedAgo, filling), course, person), road }
        const clientId = tell(filling, lived)
        if (course === 'searching') seekers.push({ clientId, acceptedAgo: times.acceptedAgo })
      }
    }
    tellVisits(filling, specialist, OUT_AND_ABOUT.includes(specialist) ? 5 : 1, seekers, words)
  }
}

/** One quarter saw many more jobs begin than the next. */
function beganAgo(course: Course, { chance }: Filling): { acceptedAgo: number; inWorkAgo?: number } {
  if (course === 'referred') return { acceptedAgo: chance.whole(3, 25) }
  if (course === 'not_reached' || course === 'not_taken_up') return { acceptedAgo: chance.whole(30, 80) }
  if (course === 'back_again') return { acceptedAgo: chance.whole(60, 100) }
  if (course !== 'in_work') return { acceptedAgo: chance.whole(80, 520) }
  const inWorkAgo = chance.happens(0.7) ? chance.whole(100, 185) : chance.whole(15, 330)
  return { inWorkAgo, acceptedAgo: inWorkAgo + chance.whole(50, 180) }
}

/** While somebody is away, a colleague walks with some of their people. */
function covered(story: Story, course: Course, person: number): Story {
  const cover = course === 'searching' && story.with === AWAY ? COVERS[person] : undefined
  if (!cover) return story
  const [first] = story.times
  const own = { by: AWAY, from: first?.accepted ?? '0 mon' }
  return { ...story, companions: [own, { by: 'jakob', kind: 'cover', from: '1 mon', to: '1 fri', ...cover }] }
}

function withColleagues(story: Story, course: Course, acceptedAgo: number, { calendar }: Filling): Story {
  if (story.with === 'jakob' && course === 'searching') {
    const together = JOB_CLUB.filter((on) => calendar.moment(on, 0).ago < acceptedAgo)
    const club = together.map((on) => {
      const note = 'Jobcafé: alle fik sendt mindst én ting af sted.'
      return met(on, {
        place: 'office',
        minutes: 90,
        together: ['search', 'application'],
        note,
        entry: `job club ${on}`,
      })
    })
    return { ...story, contacts: [...(story.contacts ?? []), ...club] }
  }
  if (story.with !== 'emil' || acceptedAgo <= HANNE_LEFT_AGO) return story
  const contacts = story.contacts?.map((contact) => {
    const wasHannes = calendar.moment(contact.on, 0).ago >= HANNE_LEFT_AGO
    return wasHannes ? { ...contact, by: 'hanne' } : contact
  })
  const [left, since] = [`-${HANNE_LEFT_AGO}`, `-${HANNE_LEFT_AGO - 1}`]
  const companions = [
    { by: 'hanne', from: `-${acceptedAgo}`, to: left },
    { by: 'emil', from: since },
  ]
  return { ...story, companions, contacts }
}
