import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { listView } from '#lib/access/client-view'
import { signedInStaff } from '#lib/access/signed-in'
import { members, teamPeople } from '#lib/team/queries'
import { type Carried, isCarried } from '#lib/team/rules'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('team'))('recordsTitle') }
}

export default async function CaseloadSizePage() {
  const actor = await signedInStaff()
  if (actor.role !== 'supervisor') notFound()
  const people = await listView(
    actor,
    'team.caseload_size',
    () => teamPeople(actor),
    (person) => person.id,
  )
  const [t, c, everybody] = await Promise.all([getTranslations('team'), getTranslations('caseload'), members(actor)])
  const names = new Map(everybody.map((member) => [member.accountId, member.name]))
  const row = (person: Carried) => (
    <tr key={person.id} className="border-line border-b">
      <th scope="row" className="font-semibold">
        <a href={`/people/${person.id}`} className="row-link">
          {person.name}
        </a>
      </th>
      <td>{names.get(person.specialistId ?? '') ?? t('noSpecialist')}</td>
      <td>{c(`support.${person.support}`)}</td>
      <td>{person.support !== 'closed' && c(`tracks.${person.track}`)}</td>
    </tr>
  )
  return (
    <>
      <p className="mb-2">
        <a href="/team" className="line-link">
          {t('back')}
        </a>
      </p>
      <h1 className="mb-5">{t('recordsTitle')}</h1>
      {[
        { heading: t('records'), rows: people.filter(isCarried) },
        { heading: t('notCounted'), rows: people.filter((person) => !isCarried(person)) },
      ].map(({ heading, rows }) => (
        <section key={heading} className="mb-8">
          <h2 className="mb-1">
            {heading}: {rows.length}
          </h2>
          <div className="stacks">
            <table className="w-full table-fixed">
              <thead className="text-[0.9rem] text-ink-soft">
                <tr className="border-line border-b">
                  {[t('columns.person'), t('specialist'), t('columns.support'), t('columns.search')].map((column) => (
                    <th key={column} scope="col" className="font-normal">
                      {column}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>{rows.map(row)}</tbody>
            </table>
          </div>
        </section>
      ))}
    </>
  )
}
