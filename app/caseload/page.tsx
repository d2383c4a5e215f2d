import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { listView } from '#lib/access/client-view'
import { signedInStaff } from '#lib/access/signed-in'
import { caseload } from '#lib/caseload/queries'
import { Empty } from '../components/empty.tsx'
import { walkerOf } from '../components/walker-of.ts'
import { FindList } from './find-list.tsx'
import { PersonRow, rowWords } from './person-row.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('caseload'))('title') }
}

export default async function CaseloadPage() {
  const actor = await signedInStaff()
  const t = await getTranslations('caseload')
  const people = await listView(
    actor,
    'caseload',
    () => caseload(actor),
    (person) => person.id,
  )
  const words = await rowWords(actor.today, await walkerOf(actor))
  const rows = people.map((person) => ({
    id: person.id,
    searchName: person.searchName,
    hasEnded: person.support === 'closed',
    row: <PersonRow key={person.id} person={person} words={words} />,
  }))
  const going = rows.filter(({ hasEnded }) => !hasEnded)
  const ended = rows.filter(({ hasEnded }) => hasEnded)

  return (
    <>
      <div className="mb-4 flex flex-wrap items-center justify-between gap-x-4">
        <h1>{t(actor.role === 'supervisor' ? 'teamHeading' : 'heading')}</h1>
        <a href="/people/new" className="button button-quiet">
          {t('add')}
        </a>
      </div>
      <FindList rows={rows} words={{ find: t('find'), none: t('noneNamed'), list: t('found') }}>
        {going.length === 0 ? (
          <Empty>{t('nobodyYet')}</Empty>
        ) : (
          <ul aria-label={t('title')} className="border-line border-t">
            {going.map(({ row }) => row)}
          </ul>
        )}
        {ended.length > 0 && (
          <details className="mt-6">
            <summary>{t('ended', { count: ended.length })}</summary>
            <ul aria-label={t('ended', { count: ended.length })} className="border-line border-t">
              {ended.map(({ row }) => row)}
            </ul>
          </details>
        )}
      </FindList>
      {actor.role === 'specialist' && (
        <p className="mt-6">
          <a href="/caseload/teammates" className="word-link">
            {t('teammates')}
          </a>
        </p>
      )}
    </>
  )
}
