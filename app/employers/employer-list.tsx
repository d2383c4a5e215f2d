import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import type { Listed } from '#lib/employers/queries/listed'
import { dayWords } from '../components/day-words.ts'
import { POINT } from '../components/point.ts'

type Props = { actor: StaffActor; listed: Listed[]; label: string }

/** Employers at a glance: what and where, when somebody was there last, and what is promised. */
export async function EmployerList({ actor, listed, label }: Props) {
  const [t, days] = await Promise.all([getTranslations('employers'), dayWords(actor.today)])
  return (
    <ul aria-label={label} className="border-line border-t">
      {listed.map(({ id, name, town, sector, visitedOn, nextDay }) => (
        <li key={id} className="employer-row">
          <a href={`/employers/${id}`} className="row-link">
            {name}
          </a>
          <p>{[town, sector && sector !== 'other' && t(`sectors.${sector}`)].filter(Boolean).join(POINT)}</p>
          <p>{visitedOn ? t('lastVisited', { ago: days.ago(visitedOn) }) : t('neverVisited')}</p>
          <p className="text-ink">{nextDay && t('nextOn', { day: days.weekday(nextDay) })}</p>
        </li>
      ))}
    </ul>
  )
}
