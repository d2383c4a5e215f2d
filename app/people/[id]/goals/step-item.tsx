import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import type { Step } from '#lib/goals/of-person'
import { asksKindly, SIDES, WHOSE } from '#lib/goals/rules'
import { Send } from '../../../components/act-form.tsx'
import { dayWords } from '../../../components/day-words.ts'
import { Fold } from '../../../components/fold.tsx'
import { POINT } from '../../../components/point.ts'

type Props = {
  actor: StaffActor
  name: string
  step: Step
  path: string
  /** Only its words in sight; the rest unfolds. */
  compact: boolean
}

/** One open offer, and what came of it in two taps. A day that has passed is a question, and nothing is late. */
export async function StepItem({ actor, name, step, path, compact }: Props) {
  const [t, days] = await Promise.all([getTranslations('goals.steps'), dayWords(actor.today)])
  const { id, words, whose, offeredBy, aroundDay } = step
  const asks = asksKindly(aroundDay, actor.today)
  const about = (
    <p className="text-[0.94rem] text-ink-soft">
      {t('whose', { whose, name })}&nbsp;· {t('offeredBy', { by: offeredBy, name })}
      {aroundDay && !asks && `${POINT}${t('around', { day: days.inText(aroundDay) })}`}
    </p>
  )
  return (
    <li className={`border-line border-b ${compact ? '' : 'pt-3'}`}>
      {!compact && <p className={offeredBy === 'person' ? 'voice' : 'font-semibold'}>{words}</p>}
      {!compact && about}
      <Fold summary={compact ? words : t('settle')}>
        {compact && about}
        <p className="no-print flex flex-wrap gap-2 py-2">
          {WHOSE.map((led) => (
            <Send key={led} name="settle" value={`${id}~done~${led}`} className="button">
              {t(`done.${led}`, { name })}
            </Send>
          ))}
          {SIDES.map((side) => (
            <Send key={side} name="settle" value={`${id}~dropped~${side}`} className="button button-quiet">
              {t(`dropped.${side}`, { name })}
            </Send>
          ))}
          <a
            href={`${path}?edit=${id}#steps`}
            className="button button-quiet"
            aria-label={t('changeWhat', { words: words.slice(0, 60) })}
          >
            {t('change')}
          </a>
        </p>
      </Fold>
      {aroundDay && asks && <p className="pb-2 text-[0.96rem]">{t('passed', { day: days.inText(aroundDay) })}</p>}
    </li>
  )
}
