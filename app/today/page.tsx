import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { listView } from '#lib/access/client-view'
import { signedInStaff } from '#lib/access/signed-in'
import { asWalker } from '#lib/cover/queries'
import { carrierOf } from '#lib/shared/day'
import { newId } from '#lib/shared/ids'
import { today } from '#lib/today/queries'
import { mayPutOff } from '#lib/today/rules'
import { formatsOf } from '../components/day-words.ts'
import { Empty } from '../components/empty.tsx'
import { LineForm } from './line-form.tsx'
import { lineWords } from './line-words.ts'
import { PlannedList } from './planned-list.tsx'
import { Promised } from './promised.tsx'
import { LaterRow, TodayLine } from './today-line.tsx'

/** More than this is not one person's day; the rest is one tap away. */
const A_DAY = 10

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('today'))('title') }
}

export default async function TodayPage() {
  const actor = await asWalker(await signedInStaff())
  if (!actor) redirect('/team')
  const [t, locale, words] = await Promise.all([getTranslations('today'), getLocale(), lineWords(actor.today)])
  const { awayUntil, planned, interviews, promised, now, later } = await today(actor)
  const shown = [
    ...[...planned, ...interviews].map(({ clientId }) => clientId),
    ...promised.flatMap(({ client }) => client?.id ?? []),
    ...[...now, ...later].map(personOf),
  ]
  await listView(
    actor,
    'today',
    async () => [...new Set(shown)],
    (id) => id,
  )
  const date = formatsOf(locale).full.format(carrierOf(actor.today))
  const first = now.filter(({ reason }) => !mayPutOff(reason))
  const rest = now.filter(({ reason }) => mayPutOff(reason))
  const more = t('more', { count: rest.length - A_DAY })
  const lines = (some: typeof now, label: string) => (
    <ul aria-label={label} className="border-line border-t">
      {some.map((line) => (
        <TodayLine key={line.person.id} line={line} words={words} />
      ))}
    </ul>
  )

  return (
    <>
      <h1 className="mb-5 first-letter:uppercase">{date}</h1>
      {awayUntil && (
        <p className="mb-5">
          {t('away', { day: awayUntil === actor.today ? 'today' : words.days.short(awayUntil) })}{' '}
          <a href="/cover" className="word-link">
            {t('whoComes')}
          </a>
        </p>
      )}
      {first.length > 0 && (
        <section className="mb-7">
          <h2 className="mb-2">{t('firstHeading')}</h2>
          {lines(first, t('firstHeading'))}
        </section>
      )}
      <PlannedList actor={actor} planned={planned} interviews={interviews} />
      <h2 className="mb-2">{t('heading')}</h2>
      <LineForm commandId={newId()} undo={t('undo')}>
        {rest.length === 0 ? <Empty>{t('nobodyWaits')}</Empty> : lines(rest.slice(0, A_DAY), t('heading'))}
        {rest.length > A_DAY && (
          <details className="mt-2">
            <summary>{more}</summary>
            {lines(rest.slice(A_DAY), more)}
          </details>
        )}
      </LineForm>
      {(['resting', 'waiting'] as const).map((because) => {
        const some = later.filter((line) => line.because === because)
        const label = t(because === 'resting' ? 'onHoldHeading' : 'waitingHeading')
        return (
          some.length > 0 && (
            <section key={because} className="mt-8">
              <h2 className="mb-1">{label}</h2>
              {because === 'resting' && <p className="mb-2 text-ink-soft">{t('onHoldIntro')}</p>}
              <ul aria-label={label} className="border-line border-t">
                {some.map((line) => (
                  <LaterRow key={line.person.id} line={line} words={words} />
                ))}
              </ul>
            </section>
          )
        )
      })}
      <Promised steps={promised} today={actor.today} />
      <p className="mt-8">
        <a href="/caseload" className="line-link">
          {t('everybody')}
        </a>
      </p>
    </>
  )
}

const personOf = ({ person }: { person: { id: string } }) => person.id
