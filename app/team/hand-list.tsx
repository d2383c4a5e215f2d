import { getTranslations } from 'next-intl/server'
import type { Day } from '#lib/shared/day'
import type { Hand } from '#lib/team/rules'
import { dayWords } from '../components/day-words.ts'
import { Empty } from '../components/empty.tsx'

/** Where a hand may be wanted, each with its reason. Looked at in order to help. */
export async function HandList({ hands, today }: { hands: Hand[]; today: Day }) {
  const [t, days] = await Promise.all([getTranslations('team'), dayWords(today)])
  if (hands.length === 0) return <Empty>{t('nobodyNeeds')}</Empty>
  return (
    <ul className="border-line border-t">
      {hands.map((hand) => (
        <li key={keyOf(hand)} className="flex min-h-14 items-center border-line border-b py-2">
          {hand.because === 'quiet_pause' && (
            <p>
              {t.rich('hand.quietPause', {
                person: (name) => (
                  <a href={`/people/${hand.pause.clientId}`} className="row-link">
                    {name}
                  </a>
                ),
                name: hand.pause.name,
                day: days.short(hand.due),
                last: days.short(hand.pause.touches.at(-1) ?? hand.pause.fromDay),
                touched: hand.pause.touches.length > 0 ? 'yes' : 'no',
              })}
            </p>
          )}
          {hand.because === 'full_caseload' &&
            t('hand.fullCaseload', { name: hand.line.member.name, people: hand.line.people })}
          {hand.because === 'nobody_named' && t('unassigned', { count: hand.count })}
        </li>
      ))}
    </ul>
  )
}

function keyOf(hand: Hand): string {
  if (hand.because === 'quiet_pause') return hand.pause.id
  return hand.because === 'full_caseload' ? hand.line.member.accountId : hand.because
}
