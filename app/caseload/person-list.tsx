import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Group, Known } from '#lib/caseload/rules'
import { Empty } from '../components/empty.tsx'

type Props<Person> = { groups: Group<Person>[]; rowOf: (person: Person) => ReactNode; empty: string }

/** The list as it is arranged, under headings where its order has a seam. */
export async function PersonList<Person extends Known>({ groups, rowOf, empty }: Props<Person>) {
  const t = await getTranslations('caseload')
  if (groups.every(({ people }) => people.length === 0)) return <Empty>{empty}</Empty>
  return (
    <>
      <ColumnHeadings />
      {groups.map(({ heading, people }) => (
        <section key={heading}>
          {heading && <h2 className="mt-5 mb-1">{t(`groups.${heading}`, { count: people.length })}</h2>}
          <ul
            aria-label={heading ? t(`groups.${heading}`, { count: people.length }) : t('title')}
            className="border-line border-t"
          >
            {people.map(rowOf)}
          </ul>
        </section>
      ))}
    </>
  )
}

/** On paper the rows are a table; what stands in each column is said once. */
async function ColumnHeadings() {
  const t = await getTranslations('caseload.columns')
  const columns = ['name', 'wish', 'tracks', 'heard', 'rhythm', 'next'] as const
  return (
    <div aria-hidden="true" className="caseload-columns">
      {columns.map((column) => (
        <span key={column}>{t(column)}</span>
      ))}
    </div>
  )
}
