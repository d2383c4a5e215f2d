import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import type { Timeline } from '#lib/timeline/queries'
import { byDay, cursorText, type Entry, FILTERS, type Filter } from '#lib/timeline/rules'
import { dayWords } from '../../components/day-words.ts'
import { Empty } from '../../components/empty.tsx'
import { entryWords, TimelineEntry } from './timeline-entry.tsx'

type Props = {
  actor: StaffActor
  clientId: string
  /** The specialist's name, for a reader who is not the one. */
  walker: string | undefined
  timeline: Timeline
  filter: Filter
  isFirstPage: boolean
}

/** Everything that happened, newest first, by day; the days of a pause run along the water. */
export async function TimelineList({ actor, clientId, walker, timeline, filter, isFirstPage }: Props) {
  const [t, days, words] = await Promise.all([
    getTranslations('timeline'),
    dayWords(actor.today),
    entryWords(actor.today, walker),
  ])
  const groups = byDay(timeline.entries, timeline.pauses)
  const link = (query: Record<string, string>) => `/people/${clientId}?${new URLSearchParams(query)}#timeline`

  return (
    <section id="timeline" className="mt-6">
      <h2 className="sr-only">{t('heading')}</h2>
      <nav aria-label={t('filter')} className="no-print mb-4">
        <ul className="tab-row flex gap-x-1">
          {FILTERS.map((one) => (
            <li key={one}>
              <a
                href={link({ show: one })}
                aria-current={one === filter ? 'true' : undefined}
                data-label={t(`filters.${one}`)}
                className="flex min-h-11 flex-col justify-center whitespace-nowrap rounded-soft px-3 text-harbour aria-[current=true]:bg-harbour-mist aria-[current=true]:font-bold"
              >
                {t(`filters.${one}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.length === 0 && <Empty>{t(isFirstPage ? 'nothingYet' : 'nothingEarlier')}</Empty>}
      {groups.map((group) => {
        const writer = onlyWriterOf(group.entries)
        return (
          <section key={group.day} className={group.duringPause ? 'tide-edge pb-3' : 'pb-3'}>
            <div className="text-ink-soft *:inline">
              <h3>
                {days.heading(group.day)}
                {group.duringPause && <span className="sr-only"> {t('duringPause')}</span>}
              </h3>
              {writer && <p>&nbsp;· {writer}</p>}
            </div>
            <ul>
              {group.entries.map((entry) => (
                <TimelineEntry
                  key={entry.type + entry.id}
                  entry={entry}
                  clientId={clientId}
                  words={words}
                  isSigned={!writer}
                />
              ))}
            </ul>
          </section>
        )
      })}
      {timeline.next && (
        <a href={link({ show: filter, before: cursorText(timeline.next) })} className="button no-print">
          {t('earlier')}
        </a>
      )}
      {!isFirstPage && (
        <a href={link({ show: filter })} className="button button-quiet no-print ml-2">
          {t('newest')}
        </a>
      )}
    </section>
  )
}

/** Who wrote down all of a day, which is then said once. */
function onlyWriterOf(entries: Entry[]): string | undefined {
  const [writer, ...others] = new Set(entries.map(({ by }) => by))
  return others.length === 0 ? writer : undefined
}
