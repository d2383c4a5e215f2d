/** Beginnings of a message, by their key in the messages. */
export const OPENINGS = [
  'thinking_of_you',
  'your_week',
  'treating_you',
  'no_hurry',
  'small_hello',
  'anything_i_can_do',
  'one_word',
  'on_your_mind',
] as const
export const ANSWERS = ['well', 'not_so_well', 'more', 'same', 'less', 'no_answer'] as const
/** What a silence turned out to mean. */
export const SILENCES = ['well', 'unwell', 'something_else'] as const

export type Opening = (typeof OPENINGS)[number]
export type Answer = (typeof ANSWERS)[number]
export type Silence = (typeof SILENCES)[number]

export const openingNamed = (key: string | null | undefined): Opening | undefined =>
  OPENINGS.find((opening) => opening === key)

const nth = (at: number): Opening => OPENINGS[at % OPENINGS.length] ?? OPENINGS[0]
export const openingAfter = (opening: Opening): Opening => nth(OPENINGS.indexOf(opening) + 1)

/**
 * The beginning to offer next: never the one offered before, nor the one sent last.
 * @param sent what each check-in began with, the first one first; null where the words were all their own
 * @param start where this person's turn begins, so that not everybody gets the same beginnings in the same weeks
 */
export function openingFor(sent: (Opening | null)[], start: number): Opening {
  return sent.reduce<Opening>((offered, used) => openingAfter(used ?? offered), nth(start))
}

/** A number that is always the same for one id. */
export const turnOf = (id: string): number => Number.parseInt(id.slice(-4), 16) || 0

/** The beginning a message still is, or null once the worker made it their own. */
export const openingKept = (opening: Opening | null, ready: string | null, words: string): Opening | null =>
  words === ready ? opening : null

/** Opens the phone's own message app. The question mark and the ampersand are for two families of phones. */
export function messageLink(phone: string, words: string): string {
  const [first = ''] = phone.split(/[/,;]/)
  return `sms:${first.replace(/[^\d+]/g, '')}?&body=${encodeURIComponent(words)}`
}

/** Did they say something? That nothing has come yet is not an answer of theirs. */
export const isTheirs = ({ answer }: { answer: Answer }): boolean => answer !== 'no_answer'

export const saysHowItIs = ({ answer }: { answer: Answer }): boolean => answer === 'well' || answer === 'not_so_well'

export const isWish = (answer: Answer): answer is 'more' | 'same' | 'less' =>
  answer === 'more' || answer === 'same' || answer === 'less'

type Sent = {
  writtenAt: Date
  answers: { answer: Answer; writtenAt: Date }[]
  silenceMeant: Silence | null
  /** When a contact after it was written in which we turned to them, and one in which they were heard from. */
  metAt: Date | null
  heardAt: Date | null
}

/**
 * Why a check-in still asks for something: they are not so well and nobody has met that yet, or nothing has come back.
 * Whoever was heard from since in another way is not silent.
 */
export function openBecause({
  writtenAt,
  answers,
  silenceMeant,
  metAt,
  heardAt,
}: Sent): 'not_so_well' | 'unanswered' | undefined {
  const unwell = answers.filter(({ answer }) => answer === 'not_so_well').map((answer) => answer.writtenAt)
  if (unwell.some((saidAt) => metAt === null || metAt <= saidAt)) return 'not_so_well'
  if (answers.some(isTheirs) || silenceMeant !== null || (heardAt !== null && heardAt > writtenAt)) return undefined
  return 'unanswered'
}
