import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { signedInClient } from '#lib/access/signed-in'
import { myAppointments } from '#lib/appointments/queries'
import { companionsOf, episodesOf } from '#lib/clients/queries'
import { sharedWithMe } from '#lib/contacts/queries'
import { myCovers } from '#lib/cover/queries'
import { whoIsNear } from '#lib/cover/rules'
import { documentsSharedWithMe } from '#lib/documents/queries'
import { mySearch } from '#lib/pauses/queries'
import { currentRhythms } from '#lib/rhythm/queries'
import { dayWords } from '../components/day-words.ts'
import { firstName } from '../components/first-name.ts'
import { standingWords } from '../components/standing-words.ts'
import { MyDocuments } from './my-documents.tsx'
import { NextMeetings } from './next-meetings.tsx'

/** A page of few words: what was shared before is one tap away. */
const AT_ONCE = 1

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('my'))('title') }
}

export default async function MyPage() {
  const actor = await signedInClient()
  const [companions, [episode], covers, { state, pause }, [rhythm], shared, documents, meetings, t, days, standing] =
    await Promise.all([
      companionsOf(actor, actor.clientId),
      episodesOf(actor, actor.clientId),
      myCovers(actor),
      mySearch(actor),
      currentRhythms(actor),
      sharedWithMe(actor),
      documentsSharedWithMe(actor),
      myAppointments(actor),
      getTranslations('my'),
      dayWords(actor.today),
      standingWords(actor.today),
    ])
  const near = whoIsNear(companions, covers, actor.today)
  const hasEnded = episode?.state === 'closed'
  const name = near?.name ?? t('someone')

  const often = (agreed: NonNullable<typeof rhythm>) =>
    agreed.touchWeekday === null
      ? t(`often.${agreed.touchEvery}`)
      : t(`oftenOn.${agreed.touchEvery}`, { weekday: standing.weekday(agreed.touchWeekday) })

  const sharedNote = (one: (typeof shared)[number]) => (
    <li key={one.id} className="border-line border-b py-3">
      <p className="font-semibold">
        {t(`outcomes.${one.outcome}`)}, {days.inText(one.day)}
      </p>
      {one.place && <p>{t(`places.${one.place}`)}</p>}
      {one.note && <p className="whitespace-pre-wrap">{one.note}</p>}
      <p className="text-[0.94rem] text-ink-soft">{t('by', { name: one.by })}</p>
    </li>
  )

  return (
    <>
      <h1 className="mb-6">{t('hello', { name: firstName(actor.name) })}</h1>
      {!hasEnded && <NextMeetings meetings={meetings} today={actor.today} near={name} />}
      {hasEnded ? (
        <section className="mb-8">
          <h2 className="mb-1">{t('endedHeading')}</h2>
          <p className="text-lg">
            {t('ended', {
              on: episode.closedOn ? 'known' : 'unknown',
              day: episode.closedOn ? days.short(episode.closedOn) : '',
            })}
          </p>
          <p>{t('endedMore')}</p>
        </section>
      ) : (
        <section className={`mb-8 ${pause ? 'tide-edge' : ''}`}>
          <h2 className="mb-1">{t('searchHeading')}</h2>
          {pause ? (
            <>
              <p className="text-lg">{t('onHold', { day: days.short(pause.fromDay) })}</p>
              <p>{t(`agreed.${pause.touchBy}`, { name })}</p>
              {pause.lookAgainDay && <p>{t('lookAgain', { day: days.short(pause.lookAgainDay) })}</p>}
              <p>{t('onHoldMore', { name })}</p>
            </>
          ) : (
            <p className="text-lg">{t(`search.${state}`)}</p>
          )}
        </section>
      )}
      {rhythm && !pause && episode?.state !== 'closed' && (
        <section className="mb-8">
          <h2 className="mb-1">{t('touchHeading')}</h2>
          <p className="text-lg">{t(`touch.${rhythm.touchBy}`, { name, often: often(rhythm) })}</p>
          <p>{t('touchChange')}</p>
        </section>
      )}
      <MyDocuments documents={documents} />
      <section>
        <h2 className="mb-1">{t('sharedHeading')}</h2>
        {shared.length === 0 ? (
          <p className="text-ink-soft">{t('nothingShared')}</p>
        ) : (
          <>
            <ul className="border-line border-t">{shared.slice(0, AT_ONCE).map(sharedNote)}</ul>
            {shared.length > AT_ONCE && (
              <details>
                <summary>{t('sharedEarlier')}</summary>
                <ul className="border-line border-t">{shared.slice(AT_ONCE).map(sharedNote)}</ul>
              </details>
            )}
          </>
        )}
      </section>
    </>
  )
}
