import { type Day, isDay } from '#lib/shared/day'

export const EXPERIENCE_KINDS = ['job', 'education', 'internship', 'voluntary', 'other'] as const

/** A day as far as somebody remembers it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialDay = string

const WRITTEN = [
  /^(?<year>\d{4})$/,
  /^(?<year>\d{4})-(?<month>\d{1,2})(-(?<day>\d{1,2}))?$/,
  /^((?<day>\d{1,2})\s*[./]\s*)?(?<month>\d{1,2})\s*[./]\s*(?<year>\d{4})$/,
]

/** Reads what people write: 2019, 5/2019, 3.5.2019, 2019-05. Undefined where it is none of these, or no day there is. */
export function partialDayIn(text: string): PartialDay | undefined {
  const found = WRITTEN.map((way) => way.exec(text.trim())?.groups).find((parts) => parts !== undefined)
  if (!found) return undefined
  const { year = '', month, day } = found
  const padded = (part: string | undefined) => part?.padStart(2, '0') ?? '01'
  if (Number(year) < 1900 || !isDay(`${year}-${padded(month)}-${padded(day)}`)) return undefined
  return [year, month && padded(month), day && padded(day)].filter(Boolean).join('-')
}

/** As somebody would write it into the box: 2019, 5/2019, 3/5/2019. */
export function writtenAs(when: PartialDay | null): string {
  return (when ?? '').split('-').reverse().map(Number).filter(Boolean).join('/')
}

type Times = { fromWhen: PartialDay | null; toWhen: PartialDay | null; goesOn: boolean }

/** Is this later than that, for certain? Where one is known less closely, only as far as both are known. */
function isLater(one: PartialDay, other: PartialDay): boolean {
  const known = Math.min(one.length, other.length)
  return one.slice(0, known) > other.slice(0, known)
}

/** Why these times cannot be, or undefined where they can. Unknown ones are fine. */
export function timesRefused(
  { fromWhen, toWhen, goesOn }: Times,
  today: Day,
): { field: 'fromWhen' | 'toWhen'; key: string } | undefined {
  if (fromWhen && isLater(fromWhen, today)) return { field: 'fromWhen', key: 'profile.errors.stillToCome' }
  if (toWhen && goesOn) return { field: 'toWhen', key: 'profile.errors.goesOnAndEnded' }
  if (toWhen && isLater(toWhen, today)) return { field: 'toWhen', key: 'profile.errors.stillToCome' }
  if (fromWhen && toWhen && isLater(fromWhen, toWhen)) return { field: 'toWhen', key: 'profile.errors.endedBefore' }
  return undefined
}

/** What goes on first, then the latest; those of which nobody knows when come last, in the order in which they were told. */
export function inLifeOrder<Experience extends Times & { id: string }>(experiences: Experience[]): Experience[] {
  const rank = ({ goesOn, toWhen, fromWhen }: Times) => (goesOn ? '9999' : (toWhen ?? fromWhen ?? ''))
  const begun = ({ fromWhen }: Times) => fromWhen ?? ''
  return experiences.toSorted(
    (one, other) =>
      rank(other).localeCompare(rank(one)) || begun(other).localeCompare(begun(one)) || one.id.localeCompare(other.id),
  )
}
