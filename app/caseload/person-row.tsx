import { getTranslations } from 'next-intl/server'
import type { caseload } from '#lib/caseload/queries'
import type { Day } from '#lib/shared/day'
import { dayWords } from '../components/day-words.ts'
import { standingWords } from '../components/standing-words.ts'

type Person = Awaited<ReturnType<typeof caseload>>[number]

type RowWords = Awaited<ReturnType<typeof rowWords>>

/** The words of all rows, looked up once. */
export async function rowWords(today: Day, walker?: string) {
  const [t, days, standing] = await Promise.all([
    getTranslations('caseload'),
    dayWords(today),
    standingWords(today, walker),
  ])
  return { t, days, standing }
}

/** A person at a glance: what they want, both tracks, last heard and last tried. */
export function PersonRow({ person, words: { t, days, standing } }: { person: Person; words: RowWords }) {
  return (
    <li
      className={`grid grid-cols-[minmax(0,1fr)] gap-x-6 gap-y-1 border-line border-b py-3 pl-5 md:grid-cols-[1.2fr_1fr_0.9fr] ${person.pause ? 'tide-edge' : ''}`}
    >
      <div>
        <a href={`/people/${person.id}`} className="row-link">
          {person.name}
        </a>
        {person.wish && <p className="voice line-clamp-2 text-[0.98rem]">{person.wish}</p>}
      </div>
      <div className="text-[0.96rem]">
        {person.pause ? (
          <>
            <span className="on-hold">{standing.onHoldSince(person.pause.fromDay)}</span>
            <p className="text-ink-soft">{standing.agreed(person.pause)}</p>
          </>
        ) : (
          <p>{t(`tracks.${person.search}`)}</p>
        )}
        {person.support !== 'supported' && <p className="text-ink-soft">{t(`support.${person.support}`)}</p>}
      </div>
      <div className="text-[0.94rem] text-ink-soft">
        <p>{person.heardOn ? t('heard', { ago: days.ago(person.heardOn) }) : t('neverHeard')}</p>
        {person.touchedOn && person.touchedOn !== person.heardOn && (
          <p>{t('touched', { how: person.touchedHow ?? '', ago: days.ago(person.touchedOn) })}</p>
        )}
      </div>
    </li>
  )
}
