import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { listView } from '#lib/access/client-view'
import { signedInStaff } from '#lib/access/signed-in'
import { teammates } from '#lib/caseload/queries'
import { Empty } from '../../components/empty.tsx'
import { FindList } from '../find-list.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('caseload'))('teammates') }
}

export default async function TeammatesPage() {
  const actor = await signedInStaff()
  // A supervisor's own list holds the whole team already.
  if (actor.role !== 'specialist') notFound()
  const t = await getTranslations('caseload')
  const people = await listView(
    actor,
    'caseload.teammates',
    () => teammates(actor),
    (person) => person.id,
  )
  const standing = ({ support, search }: (typeof people)[number]) =>
    [support !== 'supported' && t(`support.${support}`), support !== 'closed' && t(`tracks.${search}`)]
      .filter(Boolean)
      .join(' · ')
  const rows = people.map((person) => ({
    id: person.id,
    searchName: person.searchName,
    hasEnded: person.support === 'closed',
    row: (
      <li key={person.id} className="tracks-row">
        <span className="font-semibold">{person.name}</span>
        <span>{standing(person)}</span>
        <span className="text-ink-soft">{person.specialist}</span>
      </li>
    ),
  }))
  const going = rows.filter(({ hasEnded }) => !hasEnded)
  const ended = rows.filter(({ hasEnded }) => hasEnded)
  return (
    <>
      <p className="mb-2">
        <a href="/caseload" className="line-link">
          {t('back')}
        </a>
      </p>
      <h1>{t('teammates')}</h1>
      <p className="mt-1 mb-4 text-ink-soft">{t('teammatesIntro')}</p>
      {rows.length === 0 ? (
        <Empty>{t('noTeammates')}</Empty>
      ) : (
        <FindList rows={rows} words={{ find: t('find'), none: t('noneNamed'), list: t('found') }}>
          <ul aria-label={t('teammates')} className="border-line border-t empty:hidden">
            {going.map(({ row }) => row)}
          </ul>
          {ended.length > 0 && (
            <details className="mt-6">
              <summary>{t('ended', { count: ended.length })}</summary>
              <ul aria-label={t('ended', { count: ended.length })} className="border-line border-t">
                {ended.map(({ row }) => row)}
              </ul>
            </details>
          )}
        </FindList>
      )}
    </>
  )
}
