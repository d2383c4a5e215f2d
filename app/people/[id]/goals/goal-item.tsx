import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import type { Goal } from '#lib/goals/of-person'
import { movesFrom } from '#lib/goals/rules'
import { Send } from '../../../components/act-form.tsx'
import { dayWords } from '../../../components/day-words.ts'
import { POINT } from '../../../components/point.ts'
import { Quoted } from '../../../components/quoted.tsx'

/** One goal in its words, and where it can go in one tap. Stands inside the form that moves it. */
export async function GoalItem({ actor, goal, path }: { actor: StaffActor; goal: Goal; path: string }) {
  const [t, days] = await Promise.all([getTranslations('goals'), dayWords(actor.today)])
  const { id, words, because, kind, saidOn, state, stateSince } = goal
  return (
    <li className={`border-line border-b py-3 ${state === 'resting' ? 'tide-edge' : ''}`}>
      <p className={`voice whitespace-pre-wrap ${state === 'current' ? '' : 'text-ink-soft'}`}>
        <Quoted words={words} />
      </p>
      {because && <p className="voice whitespace-pre-wrap text-ink-soft">{because}</p>}
      <p className="text-[0.94rem] text-ink-soft">
        {saidOn ? t('meta', { kind: t(`kinds.${kind}`), day: days.short(saidOn) }) : t(`kinds.${kind}`)}
        {state !== 'current' && `${POINT}${t('since', { state, day: days.short(stateSince) })}`}
      </p>
      <p className="no-print mt-1 flex flex-wrap items-center gap-x-3">
        {movesFrom(state).map((to) => (
          <Send key={to} name="move" value={`${id}~${to}`} className="button button-quiet">
            {t(`moves.${to}`)}
          </Send>
        ))}
        <a
          href={`${path}?edit=${id}#goals`}
          className="button button-quiet"
          aria-label={t('changeWhat', { words: words.slice(0, 60) })}
        >
          {t('change')}
        </a>
      </p>
    </li>
  )
}
