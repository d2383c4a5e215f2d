import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { personHeader } from '#lib/clients/queries'
import { historyOfSection } from '#lib/profile/queries'
import { isSection } from '#lib/profile/rules/sections'
import { dayAt } from '#lib/shared/day'
import { dayWords } from '../../../../components/day-words.ts'
import { Empty } from '../../../../components/empty.tsx'
import { firstName } from '../../../../components/first-name.ts'
import { openPerson } from '../../open-person.ts'
import '../profile.css'
import { POINT } from '../../../../components/point.ts'
import { EarlierText } from './earlier-text.tsx'
import { TakenOut } from './taken-out.tsx'

type Props = { params: Promise<{ id: string; section: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('profile'))('history') }
}

export default async function HistoryPage({ params }: Props) {
  const { actor, id } = await openPerson(params, 'profile')
  const { section } = await params
  if (!isSection(section)) notFound()
  const [person, earlier, t, days] = await Promise.all([
    personHeader(actor, id),
    historyOfSection(actor, id, section),
    getTranslations('profile'),
    dayWords(actor.today),
  ])
  const name = person?.name ?? ''
  const dayOf = (instant: Date) => days.short(dayAt(instant, actor.zone))

  return (
    <>
      <p className="mb-2">
        <a href={`/people/${id}/profile#${section}`} className="line-link">
          {t('back', { name })}
        </a>
      </p>
      <h1>{t('historyTitle', { section: t(`sections.${section}`) })}</h1>
      <p className="mt-1 mb-5 max-w-[60ch] text-ink-soft">{t('historyIntro')}</p>
      <TakenOut actor={actor} id={id} section={section} />
      {earlier.length === 0 && <Empty>{t('historyEmpty')}</Empty>}
      <ol className={earlier.length > 0 ? 'border-line border-t' : ''}>
        {earlier.map(({ recordId, version, was, by, changedAt, writtenBy, writtenAt }) => (
          <li key={`${recordId}:${version}`} className="border-line border-b py-4">
            <EarlierText section={section} was={was} name={firstName(name)} />
            <p className="mt-1 text-[0.94rem] text-ink-soft">
              {writtenBy && writtenAt && `${t('historyWritten', { name: writtenBy, day: dayOf(writtenAt) })}${POINT}`}
              {t('historyUntil', { name: by, day: dayOf(changedAt) })}
            </p>
          </li>
        ))}
      </ol>
    </>
  )
}
