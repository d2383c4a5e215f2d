import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import { applicationsOfPerson, interviewsOfPerson, stepsOfPerson } from '#lib/job-search/queries'
import { STAGES } from '#lib/job-search/rules'
import { countOpen } from '#lib/job-search/rules/board'
import { keptThrough, pauseThatKept } from '#lib/job-search/rules/kept'
import type { Pause } from '#lib/pauses/track'
import { isDay, mondayOf } from '#lib/shared/day'
import { newId } from '#lib/shared/ids'
import { Empty } from '../../../components/empty.tsx'
import { AddLine } from './add-line.tsx'
import { applicationWords, stepWords } from './application-words.ts'
import './applications.css'
import { Board } from './board.tsx'
import { List, SHOWS, showOf } from './list.tsx'
import { StepsForm } from './steps-form.tsx'
import { Week } from './week.tsx'

export type AskedOfSearch = Partial<Record<'view' | 'show' | 'stage' | 'page' | 'from' | 'pause', string | string[]>>
const VIEWS = ['board', 'list', 'week'] as const

type Props = {
  actor: StaffActor
  id: string
  name: string
  pauses: Pause[]
  asked: AskedOfSearch
  hasEnded: boolean
}

/** Everything that might become a job or a course: on a board, as a list, and by the week. */
export async function Applications({ actor, id, name, pauses, asked, hasEnded }: Props) {
  const pause = pauseThatKept(pauses, actor.today)
  const isOnHold = pause?.endedHow === null
  const view = VIEWS.find((one) => one === asked.view) ?? 'board'
  const [cards, kept, t, words] = await Promise.all([
    applicationsOfPerson(actor, id),
    pause ? keptThen(actor, id, pause) : new Set<string>(),
    getTranslations('job-search'),
    applicationWords(actor, name, isOnHold),
  ])
  const stage = STAGES.find((one) => one === asked.stage)
  const show = stage ? showOf(stage) : (SHOWS.find((one) => one === asked.show) ?? 'open')
  const shared = { cards, clientId: id, today: actor.today, words, kept }
  const open = countOpen(cards)
  const from = typeof asked.from === 'string' && isDay(asked.from) ? asked.from : actor.today

  return (
    <section id="applications" className="mt-8">
      <h2 className="mb-3">{t('heading')}</h2>
      {isOnHold && open + kept.size > 0 && (
        <p className="tide-edge mb-3 text-tide">{t('allRest', { count: open, kept: kept.size })}</p>
      )}
      {!isOnHold && kept.size > 0 && (
        <p className="tide-edge mb-3 text-tide">{t('cameOnHold', { count: kept.size })}</p>
      )}
      {!hasEnded && (
        <div className="no-print mb-4">
          <AddLine clientId={id} />
        </div>
      )}
      <nav aria-label={t('views')} className="no-print mb-3">
        <ul className="flex flex-wrap gap-x-1">
          {VIEWS.map((one) => (
            <li key={one}>
              <a
                href={`/people/${id}/search?view=${one}#applications`}
                aria-current={one === view ? 'true' : undefined}
                className="flex min-h-11 items-center rounded-soft px-3 text-harbour aria-[current=true]:bg-harbour-mist aria-[current=true]:font-bold"
              >
                {t(`viewNames.${one}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {view === 'week' ? (
        <Week actor={actor} clientId={id} cards={cards} monday={mondayOf(from)} words={words} />
      ) : (
        <StepsForm commandId={newId()} shows={cards.length > 0} words={stepWords(words, t(`viewNames.${view}`))}>
          {view === 'board' ? (
            <Board {...shared} />
          ) : (
            <List {...shared} asked={{ show, stage, page: Number(asked.page) || 1 }} />
          )}
        </StepsForm>
      )}
      {cards.length === 0 && view !== 'week' && <Empty>{t(hasEnded ? 'nothingThen' : 'nothingYet', { name })}</Empty>}
    </section>
  )
}

/** What came while the search was on hold: it waits, and nothing of it is lost. */
async function keptThen(actor: StaffActor, clientId: string, pause: Pause): Promise<Set<string>> {
  const [steps, interviews] = await Promise.all([
    stepsOfPerson(actor, clientId, { from: pause.fromDay }),
    interviewsOfPerson(actor, clientId),
  ])
  return keptThrough(pause, { steps, interviews }, actor.zone)
}
