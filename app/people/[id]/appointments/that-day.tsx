import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import { listView } from '#lib/access/client-view'
import { appointmentsBetween, awayBetween } from '#lib/appointments/queries'
import type { Day } from '#lib/shared/day'

/** What the specialist has on a day already, said before they plan something more on it. */
export async function ThatDay({ actor, day }: { actor: StaffActor; day: Day }) {
  const [t, meetings, away] = await Promise.all([
    getTranslations('appointments'),
    listView(
      actor,
      'week',
      () => appointmentsBetween(actor, day, day),
      ({ clientId }) => clientId,
    ),
    awayBetween(actor, day, day),
  ])
  const planned = meetings.filter(({ state }) => state === 'planned')
  const what = planned.map(({ time, until, name }) => `${time}–${until} ${name}`).join(', ')
  return (
    <p className="text-ink-soft">
      {away.length > 0 && `${t('thatDayAway')} `}
      {what ? t('thatDay', { what }) : t('thatDayFree')}
    </p>
  )
}
