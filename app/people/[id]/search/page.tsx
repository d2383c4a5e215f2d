import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { companionsOf, episodesOf, personHeader } from '#lib/clients/queries'
import { earlierAgreements, pausesOfPerson, standingOf } from '#lib/pauses/queries'
import { currentRhythms } from '#lib/rhythm/queries'
import { newId } from '#lib/shared/ids'
import { ActForm, Send } from '../../../components/act-form.tsx'
import { firstName } from '../../../components/first-name.ts'
import { Fold } from '../../../components/fold.tsx'
import { walkerOf } from '../../../components/walker-of.ts'
import { startPauseAction } from '../actions.ts'
import { AfterClosing } from '../after-closing.tsx'
import { DocumentsLine } from '../documents/documents-line.tsx'
import { openPerson } from '../open-person.ts'
import { PersonTop } from '../person-top.tsx'
import { Applications, type AskedOfSearch } from './applications.tsx'
import { OpenPause } from './open-pause.tsx'
import { PauseFields } from './pause-fields.tsx'
import { PauseForms } from './pause-forms.tsx'
import { PauseHistory } from './pause-history.tsx'
import { Stays } from './stays.tsx'
import { WhereItStands } from './where-it-stands.tsx'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<AskedOfSearch> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('clients'))('tabs.search') }
}

export default async function SearchPage({ params, searchParams }: Props) {
  const { actor, id } = await openPerson(params, 'search')
  const [person, companions, [episode], { state }, [rhythm], pauses, earlier, t, asked] = await Promise.all([
    personHeader(actor, id),
    companionsOf(actor, id),
    episodesOf(actor, id),
    standingOf(actor, id),
    currentRhythms(actor, id),
    pausesOfPerson(actor, id),
    earlierAgreements(actor, id),
    getTranslations('pauses'),
    searchParams,
  ])
  const name = firstName(person?.name ?? '')
  const hasEnded = episode?.state === 'closed'
  const open = pauses.find(({ pause }) => pause.endedHow === null)
  const named = companions.find((companion) => companion.kind === 'primary')
  const walker = await walkerOf(actor, named)

  // Each form stays in its place whether or not it shows, so that what it said can still be read after the page has changed.
  return (
    <>
      <PersonTop actor={actor} id={id} tab="search" />
      {hasEnded && <AfterClosing name={name} />}
      {open && (
        <OpenPause actor={actor} name={name} pause={open.pause} by={open.by} walker={walker} earlier={earlier} />
      )}
      <PauseForms actor={actor} name={name} pause={hasEnded ? undefined : open?.pause} state={state} walker={walker} />
      <WhereItStands actor={actor} id={id} name={name} state={state} shows={!open && !hasEnded} />
      <div id="pause" className="no-print">
        <ActForm
          action={startPauseAction}
          commandId={newId()}
          hidden={{ clientId: id }}
          shows={!open && !hasEnded}
          label={t('startHeading')}
        >
          <Fold summary={t('startHeading')} open={asked.pause !== undefined}>
            <div className="flex flex-col items-start gap-5 pb-4">
              <p className="max-w-[60ch]">{t('restsAndGoesOn', { name })}</p>
              <PauseFields name={name} today={actor.today} walker={walker} rhythm={rhythm} />
              <Send>{t('start')}</Send>
            </div>
          </Fold>
        </ActForm>
      </div>
      <Applications
        actor={actor}
        id={id}
        name={name}
        pauses={pauses.map(({ pause }) => pause)}
        asked={asked}
        hasEnded={hasEnded}
      />
      <div className="mt-6">
        <DocumentsLine actor={actor} id={id} />
      </div>
      <Stays actor={actor} id={id} name={name} />
      <PauseHistory
        actor={actor}
        name={name}
        walker={walker}
        earlier={earlier}
        pauses={pauses.filter(({ pause }) => pause.endedHow !== null)}
        mayUndo={!open}
      />
    </>
  )
}
