import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import type { Goal } from '#lib/goals/of-person'
import { goalHistory } from '#lib/goals/queries'
import { dayAt } from '#lib/shared/day'
import { newId } from '#lib/shared/ids'
import { ActForm, Send } from '../../../components/act-form.tsx'
import { dayWords } from '../../../components/day-words.ts'
import { Fold } from '../../../components/fold.tsx'
import { Quoted } from '../../../components/quoted.tsx'
import { changeGoalAction } from './actions.ts'
import { GoalFields } from './goal-fields.tsx'

type Props = { actor: StaffActor; goal: Goal; path: string }

/** A goal being changed: its words, and how it read before. */
export async function GoalEditor({ actor, goal, path }: Props) {
  const [earlier, t, days] = await Promise.all([
    goalHistory(actor, goal.id),
    getTranslations('goals'),
    dayWords(actor.today),
  ])
  const worded = earlier.filter(({ was }, at) => was.words !== (earlier[at - 1]?.was.words ?? goal.words))
  return (
    <div className="editor">
      <ActForm
        action={changeGoalAction}
        commandId={newId()}
        version={goal.version}
        hidden={{ goalId: goal.id }}
        label={t('changeWhat', { words: goal.words.slice(0, 60) })}
        className="flex flex-col items-start gap-5"
      >
        <GoalFields today={actor.today} goal={goal} />
        <div className="flex flex-wrap gap-3">
          <Send>{t('save')}</Send>
          <a href={`${path}#goals`} className="button">
            {t('close')}
          </a>
        </div>
      </ActForm>
      {worded.length > 0 && (
        <Fold summary={t('history')}>
          <ol className="border-line border-t">
            {worded.map(({ version, was, changedAt, by }) => (
              <li key={version} className="border-line border-b py-2">
                <p className="voice whitespace-pre-wrap">
                  <Quoted words={String(was.words)} />
                </p>
                <p className="text-[0.94rem] text-ink-soft">
                  {t('historyUntil', { name: by, day: days.short(dayAt(changedAt, actor.zone)) })}
                </p>
              </li>
            ))}
          </ol>
        </Fold>
      )}
    </div>
  )
}
