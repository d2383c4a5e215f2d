import type { Chance } from './random.ts'
import type { Story, ToldPause } from './story.ts'
import { type Around, weeksOfContact } from './weeks-of-contact.ts'

/** How it has gone so far for somebody whose story is not told in full. */
export type Course =
  | 'referred'
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

const PAUSE_KINDS = ['health', 'hospital', 'life_event', 'family', 'study', 'other', 'not_said'] as const

const ago = (days: number): string => `-${Math.max(1, Math.round(days))}`

/** The story of somebody who took this course, from the day they were accepted. */
export function storyOf(course: Course, someone: Someone, around: Around): Story {
  const { chance, words } = around
  const { acceptedAgo, every = 8 } = someone
  const known: Story = {
    ...{ name: someone.name, with: someone.with, thisWeek: 0, phone: invented(words.phone, chance) },
    ...(chance.happens(0.9) ? { wish: { words: chance.oneOf(words.wishes), said: ago(acceptedAgo - 5) } } : {}),
    ...{ treatmentTeam: chance.oneOf(words.treatmentTeams), clinician: chance.oneOf(words.clinicians) },
    times: [{ state: 'supported', referred: ago(acceptedAgo + 12), accepted: ago(acceptedAgo), supported: ago(acceptedAgo - 14) }],
  }
  const searching: Story['search'] = [
    { state: 'not_started', from: ago(acceptedAgo) },
    { state: 'active', from: ago(acceptedAgo * 0.85) },
  ]
  const lived = (more: Partial<Parameters<typeof weeksOfContact>[0]> = {}) =>
    weeksOfContact({ fromAgo: acceptedAgo, toAgo: chance.whole(1, 9), every, ...more }, around)

  switch (course) {
    case 'referred':
      return { ...known, wish: undefined, times: [{ state: 'referred', referred: ago(acceptedAgo) }] }
    case 'not_reached':
      return {
        ...known,
        ...{ wish: undefined, times: [{ state: 'accepted', referred: ago(acceptedAgo + 20), accepted: ago(acceptedAgo) }] },
        contacts: lived({ kinds: 'tries', every: 9 }),
      }
    case 'searching':
      return { ...known, search: searching, contacts: lived() }
    case 'lighter':
      return {
        ...known,
        search: [...searching, { state: 'lighter', from: ago(acceptedAgo * 0.4), wishedBy: chance.oneOf(['person', 'together']) }],
        contacts: lived({ every: every * 1.5 }),
      }
    case 'on_hold': {
      const pausedAgo = Math.min(chance.whole(10, 90), Math.floor(acceptedAgo * 0.6))
      const contacts = [...lived({ toAgo: pausedAgo + 1 }), ...lived({ fromAgo: pausedAgo, every: 10, kinds: 'light' })]
      return { ...known, search: searching, pauses: [agreedPause(around, pausedAgo)], contacts }
    }
    case 'went_on': {
      const pausedAgo = Math.floor(acceptedAgo * 0.6)
      const resumed = ago(pausedAgo - Math.min(pausedAgo - 2, chance.whole(12, 70)))
      return { ...known, search: searching, pauses: [{ ...agreedPause(around, pausedAgo), resumed }], contacts: lived() }
    }
    case 'in_work': {
      const inWorkAgo = someone.inWorkAgo ?? Math.floor(acceptedAgo * 0.5)
      const contacts = [...lived({ toAgo: inWorkAgo + 1 }), ...lived({ fromAgo: inWorkAgo, every: every * 1.4, atWork: true })]
      return { ...known, search: [...searching, { state: 'in_work', from: ago(inWorkAgo) }], contacts }
    }
    case 'studying':
      return { ...known, search: [{ state: 'in_work', from: ago(acceptedAgo * 0.7) }], contacts: lived({ every: every * 1.3 }) }
    case 'closed': {
      const closedAgo = Math.floor(acceptedAgo * 0.3)
      const times = known.times.map((time) => ({ ...time, state: 'closed' as const, closed: ago(closedAgo) }))
      return { ...known, times, search: searching, contacts: lived({ toAgo: closedAgo }) }
    }
    case 'back_again': {
      const [time] = known.times
      const before = { state: 'closed' as const, accepted: ago(acceptedAgo + 430), supported: ago(acceptedAgo + 420), closed: ago(acceptedAgo + 370) }
      const earlier = weeksOfContact({ fromAgo: acceptedAgo + 430, toAgo: acceptedAgo + 370, every }, around)
      const companions = [
        { by: someone.with, from: ago(acceptedAgo + 430), to: ago(acceptedAgo + 370) },
        { by: someone.with, from: ago(acceptedAgo) },
      ]
      const times = [before, ...(time ? [time] : [])]
      return { ...known, times, companions, search: searching, contacts: [...earlier, ...lived()] }
    }
    case 'dates_unknown':
      return {
        ...known,
        ...{ wish: { words: chance.oneOf(words.wishes) }, times: [{ state: 'supported' }] },
        ...{ search: [{ state: 'active', from: ago(acceptedAgo) }], contacts: lived() },
      }
  }
}

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

const invented = (pattern: string, chance: Chance): string => pattern.replace(/#/g, () => String(chance.whole(0, 9)))
