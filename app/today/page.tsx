import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { listView } from '#lib/access/client-view'
import { signedInStaff } from '#lib/access/signed-in'
import { carrierOf } from '#lib/shared/day'
import { today } from '#lib/today/queries'
import { formatsOf } from '../components/day-words.ts'
import { Empty } from '../components/empty.tsx'
import { lineWords, TodayLine } from './today-line.tsx'

/** More than this is not one person's day; the rest is one tap away. */
const A_DAY = 10

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('today'))('title') }
}

export default async function TodayPage() {
  const actor = await signedInStaff()
  if (actor.role !== 'specialist') notFound()
  const [t, locale] = await Promise.all([getTranslations('today'), getLocale()])
  const { now, later } = await today(actor)
  await listView(
    actor,
    'today',
    async () => [...now, ...later],
    (line) => line.person.id,
  )
  const date = formatsOf(locale).full.format(carrierOf(actor.today))
  const held = later.filter((line) => line.because === 'resting')
  const waiting = later.filter((line) => line.because === 'waiting')

  return (
    <>
      <p className="text-ink-soft first-letter:uppercase">{date}</p>
      <h1 className="mb-5">{t('heading')}</h1>
      {now.length === 0 ? (
        <Empty>{t('nobodyWaits')}</Empty>
      ) : (
        <Lines lines={now.slice(0, A_DAY)} today={actor.today} label={t('heading')} />
      )}
      {now.length > A_DAY && (
        <details className="mt-2">
          <summary>{t('more', { count: now.length - A_DAY })}</summary>
          <Lines lines={now.slice(A_DAY)} today={actor.today} label={t('more', { count: now.length - A_DAY })} />
        </details>
      )}
      {held.length > 0 && (
        <section className="mt-8">
          <h2 className="mb-1">{t('onHoldHeading')}</h2>
          <p className="mb-2 text-ink-soft">{t('onHoldIntro')}</p>
          <Lines lines={held} today={actor.today} label={t('onHoldHeading')} />
        </section>
      )}
      {waiting.length > 0 && (
        <section className="mt-8">
          <h2 className="mb-2">{t('waitingHeading')}</h2>
          <Lines lines={waiting} today={actor.today} label={t('waitingHeading')} />
        </section>
      )}
      <p className="mt-8">
        <a href="/caseload" className="word-link inline-block py-3">
          {t('everybody')}
        </a>
      </p>
    </>
  )
}

type LinesProps = { lines: Awaited<ReturnType<typeof today>>['now']; today: string; label: string }

async function Lines({ lines, today, label }: LinesProps) {
  const words = await lineWords(today)
  return (
    <ul aria-label={label} className="border-line border-t">
      {lines.map((line) => (
        <TodayLine key={line.person.id} line={line} today={today} words={words} />
      ))}
    </ul>
  )
}
