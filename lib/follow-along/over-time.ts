import { type Day, dayAt } from '#lib/shared/day'
import type { Advice, Disclosure, Support } from './find.ts'
import { type Decision, talksAbout } from './rules/disclosure.ts'

/** One line of a person's story: `which` is by whom, what was decided, or what came of it. */
export type DatedFact = {
  what: 'support_began' | 'support_ended' | 'telling_decided' | 'advice'
  id: string
  /** The source under which its support events stand, where it can have any. */
  sourceId: string | null
  day: Day
  writtenAt: Date
  by: string
  which: string
  words: string | null
  takenBack: boolean
}

type Written<Name extends string, Row> = { [name in Name]: Row } & { by: string }
type Earlier = { disclosureId: string; talkedOn: Day; decision: Decision; wasPutRight: boolean }
type Known = {
  supports: Written<'support', Support>[]
  sheets: Written<'sheet', Disclosure>[]
  earlier: Earlier[]
  advice: Written<'advice', Advice>[]
}
type Clock = { today: Day; zone: string }

/** Everything that was agreed, on the days it was about. What lies ahead is not told yet. */
export function agreedOverTime({ supports, sheets, earlier, advice }: Known, { today, zone }: Clock): DatedFact[] {
  const all = [
    ...supports.flatMap(({ support, by }) => supportFacts(support, by)),
    ...sheets.flatMap(({ sheet, by }) => tellingFacts(sheet, by, earlier)),
    ...advice.map(({ advice: one, by }) => adviceFact(one, by, zone)),
  ]
  return all.filter(({ day }) => day <= today)
}

function supportFacts(support: Support, by: string): DatedFact[] {
  const { id, byWhom: which, what: words, writtenAt, fromDay, toDay, takenBackAt } = support
  const said = { sourceId: null, writtenAt, by, which, words, takenBack: takenBackAt !== null }
  const began: DatedFact = { ...said, what: 'support_began', id, day: fromDay }
  if (toDay === null || said.takenBack) return [began]
  return [began, { ...said, what: 'support_ended', id: `${id}:end`, day: toDay }]
}

/** Each talk with what was decided then; the employer is named, and nothing of what may be said. */
function tellingFacts(sheet: Disclosure, by: string, earlier: Earlier[]): DatedFact[] {
  const { id, employerName: words, writtenAt, talkedOn, decision, takenBackAt } = sheet
  const now = { disclosureId: id, talkedOn, decision, wasPutRight: false }
  return talksAbout([...earlier.filter(({ disclosureId }) => disclosureId === id), now]).map((talk) => ({
    what: 'telling_decided' as const,
    ...{ id: `${id}:${talk.talkedOn}`, sourceId: `${id}:${talk.talkedOn}` },
    ...{ day: talk.talkedOn, writtenAt, by, which: talk.decision, words, takenBack: takenBackAt !== null },
  }))
}

function adviceFact(advice: Advice, by: string, zone: string): DatedFact {
  const { id, state, heldOn, offeredOn, adviser, writtenAt, takenBackAt } = advice
  const day = heldOn ?? offeredOn ?? dayAt(writtenAt, zone)
  const said = { id, sourceId: null, day, writtenAt, by, takenBack: takenBackAt !== null }
  return { ...said, what: 'advice', which: state, words: adviser }
}
