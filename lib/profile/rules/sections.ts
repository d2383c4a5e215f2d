/** The sections that are written in boxes, in the person's words. */
export const WRITTEN_SECTIONS = [
  'wishes',
  'strengths',
  'education',
  'languages',
  'preferences',
  'practical',
  'hard_days',
  'disclosure',
  'may_contact',
] as const
export type WrittenSection = (typeof WRITTEN_SECTIONS)[number]

/** The whole document in the order in which it is read. Experience and helpers are lists, the others are boxes. */
export const SECTIONS = [
  'wishes',
  'strengths',
  'experience',
  'education',
  'languages',
  'preferences',
  'practical',
  'helpers',
  'hard_days',
  'disclosure',
  'may_contact',
] as const
export type Section = (typeof SECTIONS)[number]

/** The boxes of each section. None asks for a diagnosis. */
export const BOXES = {
  wishes: ['wishedFor', 'whyNow'],
  strengths: ['goodAt', 'othersSay'],
  education: ['schooling', 'certificates'],
  languages: ['spoken'],
  preferences: ['workKind', 'workHours', 'workPlace', 'workPace', 'workPeople'],
  practical: ['transport', 'everyday'],
  hard_days: ['hardDays', 'hardDaysAtWork'],
  disclosure: ['disclosureThoughts', 'mayBeSaid'],
  may_contact: ['employers', 'employersWords', 'family', 'familyWords'],
} as const satisfies Record<WrittenSection, readonly string[]>

export type Box = (typeof BOXES)[WrittenSection][number]
/** Only what has been said: a box nobody wrote in is not there. */
export type Answers = Record<string, string>

export const MAY_CONTACT = ['yes', 'ask_first', 'no'] as const
/** Boxes one answers by choosing. */
export const CHOSEN_BOXES: readonly Box[] = ['employers', 'family']

export const LONGEST_BOX = 1500

const includes = (list: readonly string[], word: string) => list.includes(word)
export const isSection = (word: string | undefined): word is Section => word !== undefined && includes(SECTIONS, word)
export const isWritten = (section: Section): section is WrittenSection => includes(WRITTEN_SECTIONS, section)

/** What a form says about one section, and nothing of another. */
export function answersTo(section: WrittenSection, said: Partial<Record<Box, string | null>>): Answers {
  const answers = BOXES[section].map((box) => [box, said[box] ?? ''] as const)
  return Object.fromEntries(answers.filter(([, words]) => words !== ''))
}

/** How a section reads, box by box, also those nobody wrote in. */
export const boxesOf = (section: WrittenSection, answers: Answers): Record<string, string> =>
  Object.fromEntries(BOXES[section].map((box) => [box, answers[box] ?? '']))

/** Two answers that read the same, in whatever order they were kept. */
export const readsTheSame = (section: WrittenSection, one: Answers, other: Answers): boolean =>
  BOXES[section].every((box) => (one[box] ?? '') === (other[box] ?? ''))

/** How much there is to read in these. */
export const lettersIn = (records: Record<string, unknown>[]): number =>
  records
    .flatMap((record) => Object.values(record))
    .map((value) => (typeof value === 'string' ? value.length : 0))
    .reduce((sum, letters) => sum + letters, 0)

/** What two pages hold where it is set as closely as one can still read. Measured; see the print styles. */
const TWO_PAGES = 13_000

export const fitsTwoPages = (letters: number): boolean => letters <= TWO_PAGES

/** How closely a profile of so many letters is set on paper, so that it stays on two pages. */
export function settingFor(letters: number): 'wide' | 'close' | 'closest' {
  if (letters < 4500) return 'wide'
  return letters < 8500 ? 'close' : 'closest'
}
