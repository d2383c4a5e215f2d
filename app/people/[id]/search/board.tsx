import type { Card } from '#lib/job-search/queries'
import { type Column, columnsOf, IN_COLUMN, OVER_AT_ONCE, overOf } from '#lib/job-search/rules/board'
import type { Day } from '#lib/shared/day'
import type { ApplicationWords } from './application-words.ts'
import { ApplicationCard } from './card.tsx'
import { Movable } from './movable.tsx'

type Props = { cards: Card[]; clientId: string; today: Day; words: ApplicationWords; kept: ReadonlySet<string> }

/** What is open side by side, by how far it has come: columns on a desk, a strip under one thumb on a phone. Below, what is over. */
export function Board({ cards, clientId, today, words, kept }: Props) {
  const { t } = words
  const columns = columnsOf(cards, today)
  const over = overOf(cards)
  const isAnyOpen = columns.some((column) => column.cards.length > 0)
  const listOf = (stage: string) => `/people/${clientId}/search?view=list&stage=${stage}#applications`
  const inside = ({ stage, cards: all }: Column<Card>, most: number) => (
    <>
      {all.length > 0 && (
        <ul aria-label={t(`stages.${stage}`)} className="cards">
          {all.slice(0, most).map((card) => (
            <ApplicationCard key={card.id} card={card} clientId={clientId} words={words} kept={kept} />
          ))}
        </ul>
      )}
      {all.length > most && (
        <a href={listOf(stage)} className="line-link">
          {t('moreOf', { count: all.length - most, stage })}
        </a>
      )}
    </>
  )
  return (
    <Movable>
      {isAnyOpen ? (
        <>
          <nav aria-label={t('columns')} className="board-jumps no-print">
            <ul>
              {columns.map(({ stage, cards: some }) => (
                <li key={stage}>
                  <a href={`#stage-${stage}`}>
                    {t(`stages.${stage}`)} <span className="tabular-nums">{some.length}</span>
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <div className="board">
            {columns.map((column) => (
              <section
                key={column.stage}
                id={`stage-${column.stage}`}
                data-stage={column.stage}
                aria-labelledby={`h-${column.stage}`}
              >
                <h3 id={`h-${column.stage}`}>
                  {t(`stages.${column.stage}`)} <span className="count">{column.cards.length}</span>
                </h3>
                {column.cards.length === 0 && <p className="nothing">{t(`nothingIn.${column.stage}`)}</p>}
                {inside(column, IN_COLUMN)}
              </section>
            ))}
          </div>
        </>
      ) : (
        <p className="py-2 text-ink-soft">{t('nothingOpen')}</p>
      )}
      <div className="board-over">
        {over.map((column) => (
          <section key={column.stage} data-stage={column.stage} aria-label={t(`stages.${column.stage}`)}>
            {column.cards.length === 0 ? (
              <p className="nothing">
                {t(`stages.${column.stage}`)} <span className="count">0</span>
              </p>
            ) : (
              <details>
                <summary>
                  {t(`stages.${column.stage}`)} <span className="count">{column.cards.length}</span>
                </summary>
                {inside(column, OVER_AT_ONCE)}
              </details>
            )}
          </section>
        ))}
      </div>
    </Movable>
  )
}
