import type { Covered } from '#lib/cover/queries'
import { together } from '#lib/cover/rules'
import { Empty } from '../components/empty.tsx'
import type { CoverWords } from './cover-words.ts'

type Props = { now: Covered[]; coming: Covered[]; words: CoverWords }

/** Whom the reader covers, and whom they will: the pages of these open on the first day. */
export function CoveredList({ now, coming, words: { t, span, walk, forWhom } }: Props) {
  if (now.length === 0 && coming.length === 0) return <Empty>{t('nobodyCovered')}</Empty>
  return (
    <>
      {now.length > 0 && (
        <ul className="border-line border-t" aria-label={t('youCoverNow')}>
          {now.map((cover) => (
            <li key={cover.id} className="flex min-h-14 flex-wrap items-center gap-x-3 border-line border-b py-2">
              <a href={`/people/${cover.clientId}`} className="row-link">
                {cover.client}
              </a>
              <span className="text-ink-soft">{forWhom(cover)}</span>
            </li>
          ))}
        </ul>
      )}
      {coming.length > 0 && (
        <div className={now.length > 0 ? 'mt-6' : ''}>
          {together(coming).map((group) => (
            <div key={group[0]?.id} className="border-line border-b py-3 first:border-t">
              <h3>{group[0] && `${walk(group[0])}, ${span(group[0])}`}</h3>
              <p>{group.map(({ client }) => client).join(', ')}</p>
            </div>
          ))}
          <p className="mt-2 text-[0.94rem] text-ink-soft">{t('opensThen')}</p>
        </div>
      )}
    </>
  )
}
