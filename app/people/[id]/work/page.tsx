import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { personHeader } from '#lib/clients/queries'
import { placementsOfPerson } from '#lib/placements/queries'
import { Empty } from '../../../components/empty.tsx'
import { firstName } from '../../../components/first-name.ts'
import { openPerson } from '../open-person.ts'
import { PersonTop } from '../person-top.tsx'
import { Parts } from './agreements/parts.tsx'
import { PlacementRow } from './placement-row.tsx'
import { workWords } from './work-words.ts'

const GROUPS = {
  now: ['now', 'away', 'not_known'],
  ahead: ['ahead'],
  ended: ['ended'],
  taken_back: ['taken_back'],
} as const

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('placements'))('title') }
}

export default async function WorkPage({ params }: { params: Promise<{ id: string }> }) {
  const { actor, id } = await openPerson(params, 'work')
  const [person, placements, words, agreed] = await Promise.all([
    personHeader(actor, id),
    placementsOfPerson(actor, id),
    workWords(actor.today),
    getTranslations('follow-along'),
  ])
  const { t } = words
  const name = firstName(person?.name ?? '')
  const groups = (['now', 'ahead', 'ended', 'taken_back'] as const).map((group) => {
    return { group, some: placements.filter(({ state }) => GROUPS[group].some((one) => one === state)) }
  })

  return (
    <>
      <PersonTop actor={actor} id={id} tab="work" />
      <div className="mt-6 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p className="max-w-[52ch] text-ink-soft">{t('intro', { name })}</p>
        <a href={`/people/${id}/work/new`} className="button button-main no-print">
          {t('add')}
        </a>
      </div>
      <Parts base={`/people/${id}/work/agreements`} label={agreed('title')} />
      {placements.length === 0 && (
        <div className="mt-6">
          <Empty>{t('empty', { name })}</Empty>
        </div>
      )}
      {groups
        .filter(({ some }) => some.length > 0)
        .map(({ group, some }) => (
          <section key={group} className="mt-7">
            <h2 className="mb-1">{t(`headings.${group}`)}</h2>
            <ul className="border-line border-t">
              {some.map((placement) => (
                <PlacementRow key={placement.id} placement={placement} words={words} />
              ))}
            </ul>
          </section>
        ))}
    </>
  )
}
