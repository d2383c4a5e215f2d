import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { companionsOf, episodesOf, personHeader } from '#lib/clients/queries'
import { coversOf } from '#lib/cover/queries'
import { dayWords } from '../../../components/day-words.ts'
import { firstName } from '../../../components/first-name.ts'
import { POINT } from '../../../components/point.ts'
import { openPerson } from '../open-person.ts'
import { PersonTop } from '../person-top.tsx'
import { ChangeForms } from './change-forms.tsx'
import { EarlierDetails } from './earlier-details.tsx'
import { Referral } from './referral.tsx'
import { Talks } from './talks.tsx'
import { Times } from './times.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('clients'))('tabs.about') }
}

export default async function AboutPage({ params }: { params: Promise<{ id: string }> }) {
  const { actor, id } = await openPerson(params, 'about')
  const [person, episodes, companions, covers, t, e, days] = await Promise.all([
    personHeader(actor, id),
    episodesOf(actor, id),
    companionsOf(actor, id),
    coversOf(actor, id),
    getTranslations('clients'),
    getTranslations('episodes'),
    dayWords(actor.today),
  ])
  const name = firstName(person?.name ?? '')
  const isSupported = episodes[0]?.state === 'accepted' || episodes[0]?.state === 'supported'
  const known = (day: string | null) => (day ? days.short(day) : t('unknownDay'))

  return (
    <>
      <PersonTop actor={actor} id={id} tab="about" />
      <Referral actor={actor} id={id} name={name} episode={episodes[0]} />
      <section className="mt-6">
        <h2 className="mb-2">{t('aroundThem')}</h2>
        <dl className="facts">
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
                ? t('fromTo', days.span(cover.fromDay, cover.toDay))
                : t('since', { day: days.short(cover.fromDay) })}
              {POINT}
              {cover.announcedOn ? t('told', { day: days.inText(cover.announcedOn) }) : t('notTold')}
            </Companion>
          ))}
        </dl>
      </section>
      <ChangeForms actor={actor} person={person} episode={episodes[0]} companions={companions} />
      <EarlierDetails actor={actor} id={id} />
      <Times actor={actor} id={id} name={name} episodes={episodes} />
      <Talks actor={actor} id={id} name={name} />
      {isSupported && (
        <p className="no-print mt-8 border-line border-t pt-3">
          <a href={`/people/${id}/closing`} className="line-link">
            {e('closingLink')}
          </a>
          <span className="block text-[0.94rem] text-ink-soft">{e('closingLinkHint')}</span>
        </p>
      )}
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
