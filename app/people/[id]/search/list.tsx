import type { Card } from '#lib/job-search/queries'
import { isOpen, type Stage } from '#lib/job-search/rules'
import { type Column, columnsOf, IN_COLUMN, overOf, pageOf } from '#lib/job-search/rules/board'
import type { Day } from '#lib/shared/day'
import { Empty } from '../../../components/empty.tsx'
import type { ApplicationWords } from './application-words.ts'
import { ApplicationCard } from './card.tsx'
import { FindApplications } from './find-applications.tsx'

export const SHOWS = ['open', 'over'] as const
type Show = (typeof SHOWS)[number]
export type Asked = { show: Show; stage: Stage | undefined; page: number }
type Props = {
  cards: Card[]
  clientId: string
  today: Day
  words: ApplicationWords
  kept: ReadonlySet<string>
  asked: Asked
}

/** The same applications one below the other: what is open or what is over, by stage; one stage by itself, page by page. */
export function List({ cards, clientId, today, words, kept, asked }: Props) {
  const { t } = words
  const { show, stage } = asked
  const groups: Column<Card>[] = show === 'open' ? columnsOf(cards, today) : overOf(cards)
  const shown = stage
    ? groups.filter((group) => group.stage === stage)
    : groups.filter((group) => group.cards.length > 0)
  const link = (query: Record<string, string>) =>
    `/people/${clientId}/search?${new URLSearchParams({ view: 'list', ...query })}#applications`

  return (
    <FindApplications
      base={`/people/${clientId}/search`}
      words={{
        find: t('find'),
        none: t('noneFound'),
        list: t('foundList'),
        more: t('foundMore'),
        failed: t('findFailed'),
      }}
    >
      <nav aria-label={t('filter')} className="no-print">
        <ul className="flex flex-wrap gap-x-1">
          {SHOWS.map((one) => (
            <li key={one}>
              <a
                href={link({ show: one })}
                aria-current={one === show ? 'true' : undefined}
                className="flex min-h-11 items-center rounded-soft px-3 text-harbour aria-[current=true]:bg-harbour-mist aria-[current=true]:font-bold"
              >
                {t(`shows.${one}`, { count: countOf(cards, one) })}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {shown.every((group) => group.cards.length === 0) && <Empty>{t(`noneShown.${show}`)}</Empty>}
      {shown.map((group) => {
        const {
          shown: some,
          page,
          pages,
        } = stage ? pageOf(group.cards, asked.page) : { shown: group.cards.slice(0, IN_COLUMN), page: 1, pages: 1 }
        const left = group.cards.length - some.length
        return (
          <section key={group.stage} className="mt-5" aria-labelledby={`l-${group.stage}`}>
            <h3 id={`l-${group.stage}`}>
              {t(`stages.${group.stage}`)} <span className="count">{group.cards.length}</span>
            </h3>
            {some.length > 0 && (
              <ul className="rows">
                {some.map((card) => (
                  <ApplicationCard key={card.id} card={card} clientId={clientId} words={words} kept={kept} />
                ))}
              </ul>
            )}
            {!stage && left > 0 && (
              <a href={link({ show, stage: group.stage })} className="line-link">
                {t('moreOf', { count: left, stage: group.stage })}
              </a>
            )}
            {pages > 1 && (
              <nav aria-label={t('pages')} className="no-print flex flex-wrap items-center gap-x-4 py-2">
                {page > 1 && (
                  <a href={link({ show, stage: group.stage, page: String(page - 1) })} className="button button-quiet">
                    {t('newerPage')}
                  </a>
                )}
                <span className="text-ink-soft">{t('pageOf', { page, pages })}</span>
                {page < pages && (
                  <a href={link({ show, stage: group.stage, page: String(page + 1) })} className="button button-quiet">
                    {t('olderPage')}
                  </a>
                )}
              </nav>
            )}
          </section>
        )
      })}
    </FindApplications>
  )
}

const countOf = (cards: Card[], show: Show): number => cards.filter(({ stage }) => showOf(stage) === show).length

export const showOf = (stage: Stage): Show => (isOpen(stage) ? 'open' : 'over')
