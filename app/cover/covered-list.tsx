import Link from 'next/link'
import type { Covered } from '#lib/cover/queries'
import { Empty } from '../components/empty.tsx'
import type { CoverWords } from './cover-words.ts'

type Props = { now: Covered[]; coming: Covered[]; words: CoverWords }

/** Whom the reader covers, and whom they will: the pages of these open on the first day. */
export function CoveredList({ now, coming, words: { t, span, forWhom } }: Props) {
  return (
    <>
      {now.length === 0 && coming.length === 0 && <Empty>{t('nobodyCovered')}</Empty>}
      {now.length > 0 && (
        <ul className="border-line border-t" aria-label={t('youCoverNow')}>
          {now.map((cover) => (
            <li key={cover.id} className="flex min-h-14 flex-wrap items-center gap-x-3 border-line border-b py-2">
              <Link href={`/people/${cover.clientId}`} prefetch={false} className="row-link">
                {cover.client}
              </Link>
              <span className="text-ink-soft">{forWhom(cover)}</span>
            </li>
          ))}
        </ul>
      )}
      {coming.length > 0 && (
        <>
          <h3 className="mt-4">{t('youWillCover')}</h3>
          <p className="mb-2 text-[0.94rem] text-ink-soft">{t('opensThen')}</p>
          <ul className="border-line border-t" aria-label={t('youWillCover')}>
            {coming.map((cover) => (
              <li key={cover.id} className="flex min-h-14 flex-wrap items-center gap-x-3 border-line border-b py-2">
                <span className="font-semibold">{cover.client}</span>
                <span className="text-ink-soft">{span(cover)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
