import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import type { earlierAgreements } from '#lib/pauses/queries'
import { dayAt } from '#lib/shared/day'
import { capital, dayWords } from '../../../components/day-words.ts'
import { standingWords } from '../../../components/standing-words.ts'

export type Earlier = Awaited<ReturnType<typeof earlierAgreements>>
type Props = { actor: StaffActor; name: string; walker: string | undefined; earlier: Earlier; pauseId: string }

/** How a pause was agreed before somebody changed it. */
export async function EarlierAgreements({ actor, name, walker, earlier, pauseId }: Props) {
  const own = earlier.filter(({ recordId }) => recordId === pauseId)
  if (own.length === 0) return null
  const [t, days, standing] = await Promise.all([
    getTranslations('pauses'),
    dayWords(actor.today),
    standingWords(actor.today, walker),
  ])
  return (
    <details>
      <summary>{t('earlier', { count: own.length })}</summary>
      <ol className="border-line border-t">
        {own.map(({ version, was, by, changedAt }) => (
          <li key={version} className="border-line border-b py-3">
            <p className="text-[0.94rem] text-ink-soft">
              {t('earlierUntil', { name: by, day: days.short(dayAt(changedAt, actor.zone)) })}
            </p>
            <p>
              {t('fromDay')} {days.short(was.fromDay)}&nbsp;· {t(`kinds.${was.kind}`)}&nbsp;·{' '}
              {t(`wishes.${was.wishedBy}`, { name })}
            </p>
            <p>
              {t('lookAgainShort')}: {was.lookAgainDay ? days.short(was.lookAgainDay) : t('dontKnowYet')}&nbsp;·{' '}
              {capital(standing.agreed(was))}
            </p>
            {was.note && <p className="max-w-[70ch] whitespace-pre-wrap">{was.note}</p>}
          </li>
        ))}
      </ol>
    </details>
  )
}
