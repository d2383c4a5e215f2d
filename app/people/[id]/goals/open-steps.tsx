import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import type { Step } from '#lib/goals/of-person'
import { newId } from '#lib/shared/ids'
import { markFirstTimeAction, reopenStepAction, settleStepAction } from './actions.ts'
import { SettleForm } from './settle-form.tsx'
import { StepItem } from './step-item.tsx'

type Props = { actor: StaffActor; name: string; steps: Step[]; path: string; compact?: boolean }

/** Open offers in one form: a step that is settled leaves the list, and what was said of it stays. */
export async function OpenSteps({ actor, name, steps, path, compact = false }: Props) {
  const t = await getTranslations('goals.steps')
  return (
    <SettleForm
      action={settleStepAction}
      afterwards={{
        reopen: reopenStepAction,
        markFirst: markFirstTimeAction,
        words: { reopen: t('reopen'), first: t('first', { name }) },
      }}
      commandId={newId()}
      shows={steps.length > 0}
      label={t('heading')}
      byButton
    >
      <ul className="border-line border-t">
        {steps.map((step) => (
          <StepItem key={step.id} actor={actor} name={name} step={step} path={path} compact={compact} />
        ))}
      </ul>
    </SettleForm>
  )
}
