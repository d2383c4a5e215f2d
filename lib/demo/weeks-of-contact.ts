import { type Calendar, timeOf } from './calendar.ts'
import type { Chance } from './random.ts'
import type { ToldCheckIn, ToldContact } from './story.ts'
import { checkedIn, couldNot, emailed, met, phoned, texted, theyContacted, tried, wroteTogether } from './told.ts'
import type { Words } from './words.ts'

type Together = keyof Words['done']

const SHARE_WITH_NOTE = 0.55
const SHARE_PLANNED = 0.35
const SHARE_ASKED = 0.5
/** Lately nobody of whom nothing is told in full was unwell: somebody has met it since. */
const WELL_SINCE = 60
/** Days until it turned out what a silence meant. */
const KNOWN_AFTER = 9
const SILENCES = ['well', 'well', 'well', 'unwell', 'something_else'] as const
const PLACES = ['community', 'community', 'community', 'home', 'office'] as const
/** What is done together, by what fills somebody's weeks. Visits to employers are told by themselves. */
const TOGETHER = {
  search: ['talk', 'talk', 'talk', 'cv', 'search', 'search', 'application', 'call', 'paperwork', 'everyday'],
  work: ['talk', 'talk', 'talk', 'paperwork', 'everyday'],
  quiet: ['talk', 'talk', 'talk', 'search', 'everyday'],
  study: ['talk', 'talk', 'talk', 'paperwork'],
} as const
const LENGTHS = [20, 30, 30, 45, 45, 60, 60, 75, 90] as const

export type Amid = keyof typeof TOGETHER
type Like = { kinds?: 'all' | 'tries' | 'light'; amid?: Amid }
/** What a stretch of support is like: a contact about every so many days, from one day to another. */
export type Weeks = Like & { fromAgo: number; toAgo: number; every: number }
export type Around = { calendar: Calendar; chance: Chance; words: Words }

/** Contacts as a specialist has them with somebody over the weeks, up to the last day: oldest first, no two on a day. */
export function weeksOfContact({ fromAgo, toAgo, every, ...like }: Weeks, around: Around): ToldContact[] {
  const days = new Set<number>()
  for (let ago = toAgo; ago <= fromAgo; ago += step(around.chance, every)) days.add(around.calendar.onWorkday(ago))
  const oldestFirst = [...days].filter((ago) => ago <= fromAgo).reverse()
  return oldestFirst.map((ago) => contactOn(ago, like, around))
}

/** Exactly so many contacts, spread evenly over the days. */
export function contactsInAll(total: number, { fromAgo, toAgo, ...like }: Omit<Weeks, 'every'>, around: Around) {
  const apart = (fromAgo - toAgo) / total
  return Array.from({ length: total }, (_, index) => contactOn(Math.round(fromAgo - index * apart), like, around))
}

function contactOn(ago: number, { kinds = 'all', amid = 'search' }: Like, { chance, words }: Around): ToldContact {
  const on = `-${ago} ${timeOf(chance.whole(32, 67) * 15)}`
  if (kinds === 'tries')
    return chance.happens(0.6) ? tried(on, noted(words.tried)) : texted(on, noted(words.unanswered))
  const draw = chance.whole(1, 100)
  if (kinds === 'light') return draw <= 60 ? message() : called()
  if (draw <= 46) return meeting()
  if (draw <= 64) return called()
  if (draw <= 82) return message()
  if (draw <= 85) return emailed(on, { reachedOut: chance.happens(0.5) ? 'both' : 'us' })
  if (draw <= 91) return theyContacted(on, noted(words.theyWrote))
  return draw <= 96 ? tried(on, noted(words.tried)) : couldNot(on, noted(words.couldNot))

  function meeting(): ToldContact {
    const what = chance.oneOf<Together>(TOGETHER[amid])
    const shared = amid === 'search' && chance.happens(0.15)
    const note = shared ? { note: chance.oneOf(words.shared) } : noted(words.done[what])
    const place = amid === 'work' && chance.happens(0.4) ? 'workplace' : chance.oneOf(PLACES)
    const minutes = chance.oneOf(LENGTHS)
    const plan = chance.happens(SHARE_PLANNED) ? { planned: { purpose: what } } : {}
    return met(on, { place, minutes, together: [what], ...note, shared, ...plan })
  }

  function called(): ToldContact {
    return phoned(on, { minutes: chance.whole(2, 25), ...noted(words.called, 0.4) })
  }

  function message(): ToldContact {
    const isAnswered = chance.happens(0.6)
    if (chance.happens(SHARE_ASKED)) return checkedIn(on, chance.oneOf(words.asked), isAnswered ? answer() : silence())
    return isAnswered ? wroteTogether(on, noted(words.answered)) : texted(on, noted(words.unanswered, 0.3))
  }

  function answer(): ToldCheckIn {
    const isUnwell = ago > WELL_SINCE && chance.happens(0.12)
    return isUnwell
      ? { answers: [{ answer: 'not_so_well', ...noted(words.notSoWell) }] }
      : { answers: [{ answer: 'well', ...noted(words.answered) }] }
  }

  function silence(): ToldCheckIn {
    if (ago <= KNOWN_AFTER || chance.happens(0.6)) return {}
    return { silenceMeant: { what: chance.oneOf(SILENCES), on: `-${ago - KNOWN_AFTER}` } }
  }

  function noted(notes: readonly [string, ...string[]], share = SHARE_WITH_NOTE): { note?: string } {
    return chance.happens(share) ? { note: chance.oneOf(notes) } : {}
  }
}

const step = (chance: Chance, every: number): number =>
  Math.max(1, Math.round(every * (0.6 + chance.whole(0, 80) / 100)))
