import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
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
          {hand.because === 'not_so_well' && (
            <p>
              {t.rich('hand.notSoWell', {
                ...{ person: personAt(hand.waiting.clientId), name: hand.waiting.name },
                day: days.inText(hand.waiting.day),
              })}
            </p>
          )}
          {hand.because === 'nobody_comes' && (
            <p>
              {t('hand.nobodyComes', {
                ...{ name: hand.away.name, ...days.span(hand.away.fromDay, hand.away.toDay) },
                ...{ count: hand.away.without.length, people: hand.away.people },
              })}{' '}
              <a href={`/cover?leave=${hand.away.id}#arrange`} className="word-link block w-fit py-2.5">
                {t('hand.arrange')}
              </a>
            </p>
          )}
          {hand.because === 'look_again' && (
            <p>
              {t.rich('hand.lookAgain', {
                ...{ person: personAt(hand.pause.clientId), name: hand.pause.name, day: days.short(hand.day) },
              })}
            </p>
          )}
          {hand.because === 'quiet_pause' && (
            <p>
              {t.rich('hand.quietPause', {
                person: personAt(hand.pause.clientId),
                name: hand.pause.name,
                day: days.short(hand.due),
                last: days.short(hand.pause.touches.at(-1) ?? hand.pause.fromDay),
                touched: hand.pause.touches.length > 0 ? 'yes' : 'no',
              })}
            </p>
          )}
          {hand.because === 'undecided' && (
            <p>
              {t.rich('hand.undecided', {
                ...{ person: personAt(hand.person.clientId, '/about#referral'), name: hand.person.name },
                day: days.short(hand.person.day),
              })}
            </p>
          )}
          {hand.because === 'talk' && (
            <p>
              {t.rich('hand.talk', {
                ...{ person: personAt(hand.person.clientId, '/about#talks'), name: hand.person.name },
                last: hand.person.heardOn ? days.short(hand.person.heardOn) : 'never',
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

const personAt =
  (clientId: string, at = '') =>
  (name: ReactNode) => (
    <a href={`/people/${clientId}${at}`} className="row-link">
      {name}
    </a>
  )

function keyOf(hand: Hand): string {
  if (hand.because === 'not_so_well') return hand.waiting.clientId
  if (hand.because === 'nobody_comes') return hand.away.id
  if (hand.because === 'undecided' || hand.because === 'talk') return `${hand.because} ${hand.person.clientId}`
  if (hand.because === 'quiet_pause' || hand.because === 'look_again') return `${hand.because} ${hand.pause.id}`
  return hand.because === 'full_caseload' ? hand.line.member.accountId : hand.because
}
