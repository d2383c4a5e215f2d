import type { Sector } from '#lib/employers/rules'
import type { Course } from './courses.ts'
import type { Chance } from './random.ts'
import type { Road, ToldApplication, ToldPlacement, ToldStage } from './road.ts'
import type { Words } from './words.ts'

type Somebody = { acceptedAgo: number; inWorkAgo?: number }
export type Places = readonly [Place, ...Place[]]
type Place = { key: string; sector: Sector | null }
type Around = { chance: Chance; words: Words; employers: Places }

const SEARCHES: Course[] = ['searching', 'lighter', 'on_hold', 'went_on', 'back_again', 'dates_unknown']
/** How far an application has come, with its chances. */
const WAYS: readonly [ToldStage[0][], ...ToldStage[0][][]] = [
  ['idea'],
  ['idea', 'preparing'],
  ['preparing', 'applied'],
  ['applied', 'not_this_time'],
  ['idea', 'applied', 'interview'],
  ['applied', 'interview', 'not_this_time'],
  ['idea', 'let_go'],
]

/** The way into work of somebody whose story is not told in full. */
export function roadOf(course: Course, someone: Somebody, around: Around): Road {
  const { chance, words } = around
  const inWorkAgo = someone.inWorkAgo ?? Math.floor(someone.acceptedAgo * 0.5)
  const steps = chance.happens(0.7)
    ? [
        {
          words: chance.oneOf(words.steps),
          whose: chance.oneOf(['person', 'together', 'us'] as const),
          offered: ago(chance.whole(2, 12)),
        },
      ]
    : []
  if (SEARCHES.includes(course)) {
    const applications = Array.from({ length: chance.whole(1, 6) }, () => applicationLike(someone.acceptedAgo, around))
    return { applications, steps, placements: chance.happens(0.2) ? [endedJob(someone.acceptedAgo, around)] : [] }
  }
  if (course === 'in_work') {
    const before = Array.from({ length: chance.whole(1, 4) }, () =>
      applicationLike(someone.acceptedAgo, around, inWorkAgo + 10),
    )
    return { applications: before, placements: [jobSince(inWorkAgo, around)], steps }
  }
  if (course === 'studying') return { placements: [courseSince(Math.floor(someone.acceptedAgo * 0.7), around)] }
  if (course === 'closed') return { placements: chance.happens(0.6) ? [endedJob(someone.acceptedAgo, around)] : [] }
  return {}
}

export function applicationLike(acceptedAgo: number, { chance, words, employers }: Around, toAgo = 3): ToldApplication {
  const way = chance.oneOf(WAYS)
  const begun = chance.whole(Math.min(toAgo + way.length * 9, acceptedAgo), Math.max(acceptedAgo - 10, toAgo + 40))
  let days = begun
  const path = way.map((stage, index): ToldStage => {
    if (index > 0) days = Math.max(toAgo, days - chance.whole(4, 9))
    return [stage, ago(days), chance.oneOf(['person', 'together', 'together', 'us'])]
  })
  const { title, sectors } = chance.oneOf(words.jobs)
  return {
    title,
    at: placeFor(sectors, { chance, employers }),
    path,
    ...(chance.happens(0.2) ? { unsolicited: true as const } : {}),
  }
}

function jobSince(sinceAgo: number, { chance, words, employers }: Around): ToldPlacement {
  const { title, occupation, sectors } = chance.oneOf(words.jobs)
  const hours = chance.oneOf([8, 10, 12, 15, 18, 20, 25, 30])
  const raised = sinceAgo > 70 && chance.happens(0.4)
  return {
    ...{ kind: 'job', title, occupation, at: placeFor(sectors, { chance, employers }), start: ago(sinceAgo), hours },
    ...{
      wage: chance.whole(140, 190) * 100,
      wagePer: 'hour',
      lasting: chance.oneOf(['permanent', 'permanent', 'fixed_term']),
    },
    ...{ openTo: 'anyone', usualWage: 'yes', subsidy: chance.happens(0.15) ? 'subsidised' : 'none' },
    ...{
      foundBy: chance.oneOf(['advert', 'asked_there', 'employer_contact', 'knew_somebody']),
      ledBy: chance.oneOf(['person', 'together', 'us']),
    },
    ...{
      disclosure: chance.oneOf(['told', 'told_in_part', 'not_told', 'undecided']),
      mayContact: chance.oneOf(['yes', 'ask_first', 'no']),
    },
    changes: raised ? [{ kind: 'terms', on: ago(Math.floor(sinceAgo / 2)), hours: hours + 4 }] : [],
    supports: chance.happens(0.5)
      ? [
          {
            what: chance.oneOf(words.supports),
            byWhom: 'us',
            howOften: chance.oneOf(['week', 'fortnight', 'month']),
            from: ago(sinceAgo - 1),
          },
        ]
      : [],
    advice: chance.happens(0.6)
      ? [{ occasion: 'before_start', byWhom: 'municipality', offered: ago(sinceAgo + 6), held: ago(sinceAgo + 2) }]
      : [],
  }
}

function endedJob(acceptedAgo: number, around: Around): ToldPlacement {
  const { chance, words } = around
  const began = Math.floor(acceptedAgo * 0.85)
  const ended = Math.max(4, began - chance.whole(20, 120))
  return {
    ...jobSince(began, around),
    changes: [],
    end: { ...chance.oneOf(words.jobEnds), on: ago(ended), heard: ago(ended) },
  }
}

function courseSince(sinceAgo: number, { chance, words, employers }: Around): ToldPlacement {
  const days: ToldPlacement['days'] = [
    { kind: 'exam', on: `--${chance.whole(6, 40)}`, subject: null, wentHow: null },
    { kind: 'hand_in', on: `--${chance.whole(2, 20)}`, subject: null, wentHow: null },
  ]
  return {
    kind: 'education',
    title: chance.oneOf(words.courses),
    at: placeFor(['education'], { chance, employers }),
    start: ago(sinceAgo),
    hours: 20,
    ledBy: 'person',
    days,
  }
}

const ago = (days: number): string => `-${Math.max(1, Math.round(days))}`

/** Where there is such work; anywhere, where nobody offers it. */
function placeFor(sectors: Sector[], { chance, employers }: Pick<Around, 'chance' | 'employers'>): string {
  const [first, ...others] = employers.filter(({ sector }) => sector !== null && sectors.includes(sector))
  return chance.oneOf(first ? [first, ...others] : employers).key
}

/** The first so many of the directory, to choose from. */
export function placesIn(employers: Map<string, { sector?: Sector | null; isMerged: boolean }>, most = 200): Places {
  const all = [...employers]
    .filter(([, { isMerged }]) => !isMerged)
    .slice(0, most)
    .map(([key, { sector = null }]): Place => ({ key, sector }))
  const [first = { key: '', sector: null }, ...others] = all
  return [first, ...others]
}
