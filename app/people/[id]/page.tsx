import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { companionsOf, episodesOf, personHeader } from '#lib/clients/queries'
import { OUTCOMES } from '#lib/contacts/rules'
import { standingOf } from '#lib/pauses/queries'
import { newId } from '#lib/shared/ids'
import { timelineOf } from '#lib/timeline/queries'
import { cursorOf, FILTERS } from '#lib/timeline/rules'
import { choicesOf } from '../../components/choices.ts'
import { firstName } from '../../components/first-name.ts'
import { Fold } from '../../components/fold.tsx'
import { walkerOf } from '../../components/walker-of.ts'
import { ContactDetails } from '../../log/contact-details.tsx'
import { lastTime } from '../../log/last-time.ts'
import { LogForm } from '../../log/log-form.tsx'
import { MattersNow } from './goals/matters-now.tsx'
import { MomentForm } from './moment-form.tsx'
import { openPerson } from './open-person.ts'
import { PersonTop } from './person-top.tsx'
import { ResumeForm } from './resume-form.tsx'
import { TimelineList } from './timeline-list.tsx'

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ show?: string | string[]; before?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('clients'))('tabs.timeline') }
}

export default async function PersonPage({ params, searchParams }: Props) {
  const { actor, id } = await openPerson(params, 'timeline')
  const { show, before } = await searchParams
  const filter = FILTERS.find((one) => one === show) ?? 'all'
  const cursor = cursorOf(typeof before === 'string' ? before : undefined)
  const [person, companions, [episode], timeline, hint, { state, pause }, t, c] = await Promise.all([
    personHeader(actor, id),
    companionsOf(actor, id),
    episodesOf(actor, id),
    timelineOf(actor, id, filter, cursor),
    lastTime(actor, id),
    standingOf(actor, id),
    getTranslations('timeline'),
    getTranslations('contacts'),
  ])
  const name = firstName(person?.name ?? '')
  const named = companions.find(({ kind }) => kind === 'primary')
  const hasEnded = episode?.state === 'closed'
  const words = {
    people: c('who'),
    find: c('find'),
    noneNamed: c('noneNamed'),
    outcome: c('outcomeWith', { name }),
    undo: c('undo'),
    details: c('addDetails'),
    form: c('logTitle'),
  }

  return (
    <>
      <PersonTop actor={actor} id={id} tab="timeline" />
      <MattersNow actor={actor} id={id} name={name} hasEnded={hasEnded} />
      <section className="no-print mt-5 flex flex-col gap-2 border-line border-b pb-5">
        <LogForm
          commandId={newId()}
          people={{ only: id }}
          outcomes={choicesOf(OUTCOMES, (outcome) => c(`outcomes.${outcome}`))}
          words={words}
        >
          <Fold summary={c('more')}>
            <ContactDetails today={actor.today} hint={hint} />
          </Fold>
        </LogForm>
        <ResumeForm actor={actor} pauseId={pause?.id} state={state} />
        <MomentForm actor={actor} clientId={id} name={name} />
        <p className="flex flex-wrap gap-x-5">
          {!pause && !hasEnded && (
            <a href={`/people/${id}/search?pause=open#pause`} className="line-link">
              {t('toPause')}
            </a>
          )}
          <a href={`/people/${id}/search#stays`} className="line-link">
            {t('toStays')}
          </a>
          <a href={`/employers/log?for=${id}`} className="line-link">
            {t('toVisit')}
          </a>
        </p>
      </section>
      <TimelineList
        actor={actor}
        clientId={id}
        walker={await walkerOf(actor, named)}
        timeline={timeline}
        filter={filter}
        isFirstPage={!cursor}
      />
    </>
  )
}
