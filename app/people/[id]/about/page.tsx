import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { companionsOf, episodesOf, personHeader } from '#lib/clients/queries'
import { coversOf } from '#lib/cover/queries'
import { dayWords } from '../../../components/day-words.ts'
import { openPerson } from '../open-person.ts'
import { PersonTop } from '../person-top.tsx'
import { ChangeForms } from './change-forms.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('clients'))('tabs.about') }
}

export default async function AboutPage({ params }: { params: Promise<{ id: string }> }) {
  const { actor, id } = await openPerson(params, 'about')
  const [person, episodes, companions, covers, t, days] = await Promise.all([
    personHeader(actor, id),
    episodesOf(actor, id),
    companionsOf(actor, id),
    coversOf(actor, id),
    getTranslations('clients'),
    dayWords(actor.today),
  ])
  const known = (day: string | null) => (day ? days.short(day) : t('unknownDay'))

  return (
    <>
      <PersonTop actor={actor} id={id} tab="about" />
      <section className="mt-6">
        <h2 className="mb-2">{t('aroundThem')}</h2>
        <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[12rem_1fr]">
          <dt className="text-ink-soft">{t('treatmentTeam')}</dt>
          <dd>{person?.treatmentTeam ?? t('notKnown')}</dd>
          <dt className="text-ink-soft">{t('clinician')}</dt>
          <dd>{person?.clinician ?? t('notKnown')}</dd>
          {companions
            .filter(({ kind }) => kind === 'primary')
            .map((companion) => (
              <Companion key={companion.accountId} label={t('walks.primary')}>
                {companion.name}, {t('since', { day: known(companion.fromDay) })}
              </Companion>
            ))}
          {covers.map((cover) => (
            <Companion key={cover.id} label={t(cover.instead ? 'walks.cover' : 'walks.along')}>
              {cover.name},{' '}
              {cover.toDay
                ? t('fromTo', { from: known(cover.fromDay), to: known(cover.toDay) })
                : t('since', { day: known(cover.fromDay) })}
              {' · '}
              {cover.announcedOn ? t('told', { day: days.inText(cover.announcedOn) }) : t('notTold')}
            </Companion>
          ))}
        </dl>
      </section>
      <ChangeForms actor={actor} person={person} episode={episodes[0]} companions={companions} />
      <section className="mt-8">
        <h2 className="mb-2">{t('timesWithUs')}</h2>
        <ol className="border-line border-t">
          {episodes.map((episode) => (
            <li key={episode.id} className="border-line border-b py-3">
              <p className="font-semibold">{t(`supportState.${episode.state}`)}</p>
              <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-4 text-[0.96rem]">
                <dt className="text-ink-soft">{t('referredOn')}</dt>
                <dd>{known(episode.referredOn)}</dd>
                {episode.state !== 'referred' && (
                  <>
                    <dt className="text-ink-soft">{t('acceptedOn')}</dt>
                    <dd>{known(episode.acceptedOn)}</dd>
                  </>
                )}
                {(episode.state === 'supported' || episode.state === 'closed') && (
                  <>
                    <dt className="text-ink-soft">{t('supportedFrom')}</dt>
                    <dd>{known(episode.supportedFrom)}</dd>
                  </>
                )}
                {episode.state === 'closed' && (
                  <>
                    <dt className="text-ink-soft">{t('closedOn')}</dt>
                    <dd>{known(episode.closedOn)}</dd>
                  </>
                )}
              </dl>
            </li>
          ))}
        </ol>
      </section>
    </>
  )
}

function Companion({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-soft">{label}</dt>
      <dd>{children}</dd>
    </>
  )
}
