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
  const rows = people.map((person) => ({
    id: person.id,
    searchName: person.searchName,
    row: (
      <li key={person.id} className="tracks-row">
        <span className="font-semibold">{person.name}</span>
        {person.support !== 'closed' && <span>{t(`tracks.${person.search}`)}</span>}
        {person.support !== 'supported' && (
          <span className="support text-ink-soft">{t(`support.${person.support}`)}</span>
        )}
        <span className="text-ink-soft">{person.specialist}</span>
      </li>
    ),
  }))
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
          <ul aria-label={t('teammates')} className="border-line border-t">
            {rows.map(({ row }) => row)}
          </ul>
        </FindList>
      )}
    </>
  )
}
