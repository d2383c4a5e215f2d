import type { placementsOfPerson } from '#lib/placements/queries'
import type { WorkWords } from './work-words.ts'

type Shown = Awaited<ReturnType<typeof placementsOfPerson>>[number]

/** One of somebody's jobs or courses: what, where, since when, and its terms today. */
export function PlacementRow({ placement, words }: { placement: Shown; words: WorkWords }) {
  const isTakenBack = placement.state === 'taken_back'
  return (
    <li className="min-h-14 border-line border-b py-3">
      <a
        href={`/people/${placement.clientId}/work/${placement.id}`}
        className={`row-link ${isTakenBack ? 'line-through' : ''}`}
      >
        {words.at(placement)}
      </a>
      <p className={placement.state === 'away' ? 'text-tide' : ''}>{stateWords(placement, words)}</p>
      <p className="text-[0.94rem] text-ink-soft empty:hidden">{!isTakenBack && words.terms(placement.terms)}</p>
    </li>
  )
}

type Standing = Pick<Shown, 'state' | 'kind' | 'startDay' | 'endedOn' | 'endedBy'>

/** Where it stands, in a sentence. */
export function stateWords({ state, kind, startDay, endedOn, endedBy }: Standing, { t, days }: WorkWords): string {
  if (state === 'ended' && endedBy === 'never_began') return t('sentence.neverBegan')
  const [from, to] = [startDay ? 'known' : 'unknown', endedOn ? 'known' : 'unknown']
  const both = startDay && endedOn ? days.span(startDay, endedOn) : undefined
  const day = startDay && (state === 'ahead' ? days.inText(startDay) : (both?.from ?? days.short(startDay)))
  const until = endedOn && (both?.to ?? days.short(endedOn))
  return t(`sentence.${state}`, { kind, from, to, day: day ?? '', until: until ?? '' })
}
