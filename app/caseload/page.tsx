import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { listView } from '#lib/access/client-view'
import { signedInStaff } from '#lib/access/signed-in'
import { caseload, teammates } from '#lib/caseload/queries'
import { Empty } from '../components/empty.tsx'
import { walkerOf } from '../components/walker-of.ts'
import { PersonRow, rowWords } from './person-row.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('caseload'))('title') }
}

export default async function CaseloadPage({ searchParams }: { searchParams: Promise<{ named?: string | string[] }> }) {
  const actor = await signedInStaff()
  const named = [(await searchParams).named ?? ''].flat()[0]?.slice(0, 80) ?? ''
  const t = await getTranslations('caseload')
  const people = await listView(
    actor,
    'caseload',
    () => caseload(actor, named),
    (person) => person.id,
  )
  const others = await listView(
    actor,
    'caseload.teammates',
    () => teammates(actor, named),
    (person) => person.id,
  )
  const words = await rowWords(actor.today, await walkerOf(actor))
  const going = people.filter((person) => person.support !== 'closed')
  const ended = people.filter((person) => person.support === 'closed')

  return (
    <>
      <h1 className="mb-4">{t(actor.role === 'supervisor' ? 'teamHeading' : 'heading')}</h1>
      <div className="mb-5 flex flex-wrap items-center justify-between gap-3">
        <search>
          <form className="flex max-w-md gap-2">
            <input
              type="search"
              name="named"
              defaultValue={named}
              aria-label={t('find')}
              placeholder={t('find')}
              className="input"
            />
            <button type="submit" className="button">
              {t('findButton')}
            </button>
          </form>
        </search>
        <Link href="/people/new" prefetch={false} className="word-link">
          {t('add')}
        </Link>
      </div>
      {going.length === 0 && <Empty>{named ? t('noneNamed', { named }) : t('nobodyYet')}</Empty>}
      {going.length > 0 && (
        <ul aria-label={t('title')} className="border-line border-t">
          {going.map((person) => (
            <PersonRow key={person.id} person={person} words={words} />
          ))}
        </ul>
      )}
      {ended.length > 0 && (
        <details className="mt-6" open={named !== ''}>
          <summary>{t('ended', { count: ended.length })}</summary>
          <ul aria-label={t('ended', { count: ended.length })} className="border-line border-t">
            {ended.map((person) => (
              <PersonRow key={person.id} person={person} words={words} />
            ))}
          </ul>
        </details>
      )}
      {others.length > 0 && (
        <details className="mt-6" open={named !== '' && going.length === 0}>
          <summary>{t('teammates', { count: others.length })}</summary>
          <p className="mb-2 text-ink-soft">{t('teammatesIntro')}</p>
          <ul aria-label={t('teammates', { count: others.length })} className="border-line border-t">
            {others.map((person) => (
              <li key={person.id} className="flex min-h-14 flex-wrap items-center gap-x-4 border-line border-b py-2">
                <span className="flex-1 basis-44 font-semibold">{person.name}</span>
                <span className="basis-48">{t(`tracks.${person.search}`)}</span>
                <span className="basis-28 text-ink-soft">{t(`support.${person.support}`)}</span>
                <span className="basis-32 text-ink-soft">{person.specialist}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
