import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import { goalsOfPerson } from '#lib/goals/queries'
import { newId } from '#lib/shared/ids'
import { ActForm, Send } from '../../../components/act-form.tsx'
import { Empty } from '../../../components/empty.tsx'
import { Fold } from '../../../components/fold.tsx'
import { UndoableForm } from '../../../components/undoable-form.tsx'
import { moveGoalAction, putBackGoalAction, setGoalAction, takeBackGoalAction, undoMoveAction } from './actions.ts'
import { GoalEditor } from './goal-editor.tsx'
import { GoalFields } from './goal-fields.tsx'
import { GoalItem } from './goal-item.tsx'

type Props = { actor: StaffActor; id: string; name: string; path: string; open: string | undefined }

/** What somebody wants: current and resting goals first; those reached or let go are kept below. */
export async function Goals({ actor, id, name, path, open }: Props) {
  const [all, t] = await Promise.all([goalsOfPerson(actor, id), getTranslations('goals')])
  const goals = all.map(({ goal }) => goal)
  const edited = goals.find((goal) => goal.id === open)
  const shown = goals.filter((goal) => goal !== edited)
  const inState = (...states: string[]) => shown.filter(({ state }) => states.includes(state))
  const now = [...inState('current'), ...inState('resting')]
  const before = inState('reached', 'let_go').toReversed()
  return (
    <section id="goals" className="mt-8">
      <h2>{t('heading')}</h2>
      <p className="no-print mt-1 mb-3 max-w-[60ch] text-ink-soft">{t('intro', { name })}</p>
      {goals.length === 0 && <Empty>{t('none', { name })}</Empty>}
      {edited && <GoalEditor actor={actor} goal={edited} path={path} />}
      <UndoableForm
        action={takeBackGoalAction}
        undo={{ action: putBackGoalAction, field: 'goalId', label: t('putBack') }}
        commandId={newId()}
        hidden={edited ? { goalId: edited.id } : {}}
        shows={edited !== undefined}
        label={t('takeBack')}
        className="mb-4"
      >
        <Send className="button button-quiet">{t('takeBack')}</Send>
      </UndoableForm>
      <UndoableForm
        action={moveGoalAction}
        undo={{ action: undoMoveAction, field: 'goalId', label: t('undo') }}
        commandId={newId()}
        shows={shown.length > 0}
        label={t('heading')}
        byButton
      >
        {now.length > 0 && (
          <ul className="border-line border-t">
            {now.map((goal) => (
              <GoalItem key={goal.id} actor={actor} goal={goal} path={path} />
            ))}
          </ul>
        )}
        {before.length > 0 && (
          <Fold summary={t('earlierGoals', { count: before.length })}>
            <ul className="border-line border-t">
              {before.map((goal) => (
                <GoalItem key={goal.id} actor={actor} goal={goal} path={path} />
              ))}
            </ul>
          </Fold>
        )}
      </UndoableForm>
      <div className="no-print">
        <ActForm
          action={setGoalAction}
          commandId={newId()}
          hidden={{ clientId: id }}
          label={t('add')}
          className="flex flex-col items-start"
        >
          <Fold summary={t('add')} open={open === 'goal'}>
            <div className="flex flex-col items-start gap-5 pb-2">
              <GoalFields today={actor.today} />
              <Send>{t('save')}</Send>
            </div>
          </Fold>
        </ActForm>
      </div>
    </section>
  )
}
