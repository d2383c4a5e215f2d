import { howInTouch } from './how-in-touch.ts'
import type { Chance } from './random.ts'
import type { Story, ToldContact, ToldPause, ToldSearch, ToldStay } from './story.ts'
import { phoned } from './told.ts'
import { type Around, type Weeks, weeksOfContact } from './weeks-of-contact.ts'

/** How it has gone so far for somebody whose story is not told in full. */
export type Course =
  | 'referred'
  | 'not_taken_up'
  | 'not_reached'
  | 'searching'
  | 'lighter'
  | 'on_hold'
  | 'went_on'
  | 'in_work'
  | 'studying'
  | 'closed'
  | 'back_again'
  | 'dates_unknown'

export type Someone = { name: string; with: string; acceptedAgo: number; every?: number; inWorkAgo?: number }

/** Nothing has been agreed with them yet. */
const NOT_YET: Course[] = ['referred', 'not_taken_up', 'not_reached']

const PAUSE_KINDS = ['health', 'hospital', 'life_event', 'family', 'study', 'other', 'not_said'] as const

/** The story of somebody who took this course, from the day they were accepted. */
export function storyOf(course: Course, someone: Someone, around: Around): Story {
  const { acceptedAgo, every = 8, inWorkAgo = Math.floor(acceptedAgo * 0.5) } = someone
  const { chance, words } = around
  const accepted = ago(acceptedAgo)
  const usual: Story = {
    ...{ name: someone.name, with: someone.with, thisWeek: 0, phone: numberLike(words.phone, chance) },
    ...(chance.happens(0.9) ? { wish: { words: chance.oneOf(words.wishes), said: ago(acceptedAgo - 5) } } : {}),
    ...{ treatmentTeam: chance.oneOf(words.treatmentTeams), clinician: chance.oneOf(words.clinicians) },
    times: [
      {
        ...{ state: 'supported', ...chance.oneOf(words.sources) },
        ...{ referred: ago(acceptedAgo + 12), accepted, supported: ago(acceptedAgo - 14) },
      },
    ],
  }
  const lived = (more: Partial<Weeks> = {}) =>
    weeksOfContact({ fromAgo: acceptedAgo, toAgo: chance.whole(1, 11), every, ...more }, around)
  const search: ToldSearch[] = [
    { state: 'not_started', from: accepted },
    { state: 'active', from: ago(acceptedAgo * 0.85) },
  ]
  const agreed = NOT_YET.includes(course) ? {} : howInTouch({ acceptedAgo, every }, chance)
  const begun = { usual, someone, acceptedAgo, every, inWorkAgo, search, lived, around }
  return { ...usual, ...agreed, ...COURSES[course](begun) }
}

type Begun = Required<Pick<Someone, 'acceptedAgo' | 'every' | 'inWorkAgo'>> & {
  usual: Story
  someone: Someone
  search: ToldSearch[]
  lived: (more?: Partial<Weeks>) => ToldContact[]
  around: Around
}

const COURSES: Record<Course, (begun: Begun) => Partial<Story>> = {
  referred: ({ acceptedAgo, around: { chance, words } }) => ({
    wish: undefined,
    times: [{ state: 'referred', ...chance.oneOf(words.sources), referred: ago(acceptedAgo) }],
  }),
  not_taken_up: ({ acceptedAgo, around: { chance, words } }) => {
    const [referred, closed] = [ago(acceptedAgo), ago(acceptedAgo - 12)]
    const closure = chance.oneOf(words.notTakenUp)
    return {
      wish: undefined,
      times: [{ state: 'closed', ...chance.oneOf(words.sources), referred, closed, closure }],
      contacts: [phoned(ago(acceptedAgo - 9), { minutes: 15, note: closure.said })],
    }
  },
  not_reached: ({ acceptedAgo, lived, around: { chance, words } }) => {
    const times = { referred: ago(acceptedAgo + 20), accepted: ago(acceptedAgo) }
    const talk = { on: ago(chance.whole(6, 24)), withWhom: ['team_meeting' as const], words: chance.oneOf(words.talks) }
    return {
      wish: undefined,
      times: [{ state: 'accepted', ...chance.oneOf(words.sources), ...times }],
      contacts: lived({ kinds: 'tries', every: 9 }),
      talks: chance.happens(0.6) ? [talk] : [],
    }
  },
  searching: ({ search, lived }) => ({ search, contacts: lived() }),
  lighter: ({ acceptedAgo, search, every, lived, around: { chance } }) => {
    const wishedBy = chance.oneOf(['person', 'together'] as const)
    const lighter: ToldSearch = { state: 'lighter', from: ago(acceptedAgo * 0.4), wishedBy }
    return { search: [...search, lighter], contacts: lived({ every: every * 1.5 }) }
  },
  on_hold: ({ acceptedAgo, search, lived, around }) => {
    const pausedAgo = Math.min(around.chance.whole(10, 90), Math.floor(acceptedAgo * 0.6))
    const contacts = [...lived({ toAgo: pausedAgo + 1 }), ...lived({ fromAgo: pausedAgo, every: 10, kinds: 'light' })]
    const pause = agreedPause(around, pausedAgo)
    return { search, pauses: [pause], stays: staysWith(pause), contacts }
  },
  went_on: ({ acceptedAgo, search, lived, around }) => {
    const pausedAgo = Math.floor(acceptedAgo * 0.6)
    const resumed = ago(pausedAgo - Math.min(pausedAgo - 2, around.chance.whole(12, 70)))
    const pause = { ...agreedPause(around, pausedAgo), resumed }
    return { search, pauses: [pause], stays: staysWith(pause), contacts: lived() }
  },
  in_work: ({ inWorkAgo, every, search, lived }) => ({
    search: [...search, { state: 'in_work', from: ago(inWorkAgo) }],
    contacts: [...lived({ toAgo: inWorkAgo + 1 }), ...lived({ fromAgo: inWorkAgo, every: every * 1.4, amid: 'work' })],
  }),
  studying: ({ acceptedAgo, every, lived }) => ({
    search: [{ state: 'in_work', from: ago(acceptedAgo * 0.7) }],
    contacts: lived({ every: every * 1.3, amid: 'study' }),
  }),
  closed: ({ usual, acceptedAgo, search, lived, around: { chance, words } }) => {
    const closedAgo = Math.floor(acceptedAgo * 0.3)
    const ended = { state: 'closed' as const, closed: ago(closedAgo), closure: chance.oneOf(words.endings) }
    const times = usual.times.map((time) => ({ ...time, ...ended }))
    return { times, search, contacts: lived({ toAgo: closedAgo }) }
  },
  back_again: ({ someone, acceptedAgo, search, lived, around: { chance, words } }) => {
    const [came, left] = [acceptedAgo + 430, acceptedAgo + 370]
    const before = { ...chance.oneOf(words.sources), accepted: ago(came), supported: ago(came - 10) }
    const ended = { state: 'closed' as const, closed: ago(left), closure: words.leftForAWhile }
    const back = { state: 'supported' as const, accepted: ago(acceptedAgo), supported: ago(acceptedAgo) }
    const contacts = [...lived({ fromAgo: came, toAgo: left }), ...lived()]
    const companions = [{ by: someone.with, from: ago(came) }]
    return {
      times: [
        { ...before, ...ended },
        { ...back, source: 'came_back' },
      ],
      companions,
      search,
      contacts,
    }
  },
  dates_unknown: ({ usual, acceptedAgo, lived }) => ({
    wish: usual.wish && { words: usual.wish.words },
    times: [{ state: 'supported' }],
    search: [{ state: 'active', from: ago(acceptedAgo) }],
    contacts: lived(),
  }),
}

/** A pause for a stay in hospital goes with the stay. */
const staysWith = ({ kind, from, resumed }: ToldPause): ToldStay[] =>
  kind === 'hospital' ? [{ kind, from, to: resumed }] : []

function agreedPause({ chance, words }: Around, pausedAgo: number): ToldPause {
  return {
    from: ago(pausedAgo),
    ...(chance.happens(0.5) ? { lookAgain: `-${pausedAgo - chance.whole(30, 120)}` } : {}),
    ...{ kind: chance.oneOf(PAUSE_KINDS), wishedBy: chance.oneOf(['person', 'together', 'together']) },
    ...(chance.happens(0.4) ? { note: chance.oneOf(words.pauses) } : {}),
    touchBy: chance.oneOf(['text', 'text', 'phone', 'meeting', 'email', 'they_reach_out']),
    touchEvery: chance.oneOf(['week', 'fortnight', 'fortnight', 'month', 'as_it_comes']),
  }
}

const ago = (days: number): string => `-${Math.max(1, Math.round(days))}`

const numberLike = (pattern: string, chance: Chance): string => pattern.replace(/#/g, () => String(chance.whole(0, 9)))
