import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import type { Step } from '#lib/goals/of-person'
import { dayWords } from '../../../components/day-words.ts'
import { POINT } from '../../../components/point.ts'

type Props = { actor: StaffActor; name: string; step: Step; path: string }

/** A step that is done or dropped: who led it, or which side let it go. Both read alike. */
export async function SettledStep({ actor, name, step, path }: Props) {
  const [t, days] = await Promise.all([getTranslations('goals.steps'), dayWords(actor.today)])
  const { id, words, offeredBy, state, ledBy, droppedBy, settledOn, firstTime } = step
  const day = settledOn ? days.short(settledOn) : ''
  return (
    <li className="border-line border-b py-2">
      <p className={offeredBy === 'person' ? 'voice' : ''}>{words}</p>
      <p className="text-[0.94rem] text-ink-soft first-letter:uppercase">
        {state === 'done'
          ? t('doneLine', { led: ledBy ?? 'nobody', name, day })
          : t('droppedLine', { by: droppedBy ?? 'us', name, day })}
        {firstTime && `${POINT}${t('firstTime')}`}{' '}
        <a
          href={`${path}?edit=${id}#steps`}
          className="word-link no-print ml-2 inline-flex min-h-11 items-center"
          aria-label={t('changeWhat', { words: words.slice(0, 60) })}
        >
          {t('change')}
        </a>
      </p>
    </li>
  )
}
