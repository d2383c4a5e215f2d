import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import { goalsOfPerson, openSteps, settledSteps } from '#lib/goals/queries'
import { newId } from '#lib/shared/ids'
import { ActForm, Send } from '../../../components/act-form.tsx'
import { Empty } from '../../../components/empty.tsx'
import { Fold } from '../../../components/fold.tsx'
import { UndoableForm } from '../../../components/undoable-form.tsx'
import { putBackStepAction, reopenStepAction, takeBackStepAction } from './actions.ts'
import { OfferForm } from './offer-form.tsx'
import { OpenSteps } from './open-steps.tsx'
import { SettledStep } from './settled-step.tsx'
import { StepEditor } from './step-editor.tsx'

type Props = { actor: StaffActor; id: string; name: string; path: string; open: string | undefined }

/** What is offered now, and what became of what was offered before. */
export async function Steps({ actor, id, name, path, open }: Props) {
  const [all, offered, settled, t] = await Promise.all([
    goalsOfPerson(actor, id),
    openSteps(actor, id),
    settledSteps(actor, id),
    getTranslations('goals.steps'),
  ])
  const goals = all.map(({ goal }) => goal)
  const before = settled.map(({ step }) => step)
  const edited = [...offered, ...before].find((step) => step.id === open)
  const shown = offered.filter((step) => step !== edited)
  return (
    <section id="steps" className="mt-9">
      <h2>{t('heading')}</h2>
      <p className="mt-1 mb-3 max-w-[60ch] text-ink-soft">{t('intro')}</p>
      {edited && <StepEditor actor={actor} name={name} step={edited} goals={goals} path={path} />}
      <ActForm
        action={reopenStepAction}
        commandId={newId()}
        hidden={edited ? { stepId: edited.id } : {}}
        shows={edited !== undefined && edited.state !== 'open'}
        label={t('notDoneAfterAll')}
      >
        <Send className="button button-quiet">{t('notDoneAfterAll')}</Send>
      </ActForm>
      <UndoableForm
        action={takeBackStepAction}
        undo={{ action: putBackStepAction, field: 'stepId', label: t('putBack') }}
        commandId={newId()}
        hidden={edited ? { stepId: edited.id } : {}}
        shows={edited !== undefined}
        label={t('takeBack')}
        className="mb-4"
      >
        <Send className="button button-quiet">{t('takeBack')}</Send>
      </UndoableForm>
      {offered.length === 0 && <Empty>{t('none')}</Empty>}
      <OpenSteps actor={actor} name={name} steps={shown} path={path} />
      <OfferForm id={id} name={name} goals={goals} />
      {before.length > 0 && (
        <Fold summary={t('earlier', { count: before.length })}>
          <ul className="border-line border-t">
            {before.map((step) => (
              <SettledStep key={step.id} actor={actor} name={name} step={step} path={path} />
            ))}
          </ul>
        </Fold>
      )}
    </section>
  )
}
