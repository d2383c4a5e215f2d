import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import { openStays } from '#lib/stays/queries'
import { dayWords } from '../../components/day-words.ts'

/** One sentence for each stay that goes on. */
export async function StayLines({ actor, id }: { actor: StaffActor; id: string }) {
  const [stays, t, days] = await Promise.all([openStays(actor, id), getTranslations('stays'), dayWords(actor.today)])
  return stays.map(({ id: stayId, kind, fromDay }) => (
    <p key={stayId} className="mt-2">
      {t('line', { kind, from: fromDay ? 'known' : 'unknown', day: fromDay ? days.short(fromDay) : '' })}{' '}
      <a href={`/people/${id}/search#stays`} className="word-link no-print">
        {t('toStays')}
      </a>
    </p>
  ))
}
