import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import type { Goal, Step } from '#lib/goals/of-person'
import { WHOSE } from '#lib/goals/rules'
import { newId } from '#lib/shared/ids'
import { ActForm, Send } from '../../../components/act-form.tsx'
import { choicesOf } from '../../../components/choices.ts'
import { ChoiceField, TextField } from '../../../components/fields.tsx'
import { changeStepAction } from './actions.ts'
import { StepFields } from './step-fields.tsx'

type Props = { actor: StaffActor; name: string; step: Step; goals: Goal[]; path: string }

/** A step being changed; of one that is done, also when it was and who led. */
export async function StepEditor({ actor, name, step, goals, path }: Props) {
  const [t, g] = await Promise.all([getTranslations('goals.steps'), getTranslations('goals')])
  return (
    <div className="editor">
      <ActForm
        action={changeStepAction}
        commandId={newId()}
        version={step.version}
        hidden={{ stepId: step.id }}
        label={t('changeWhat', { words: step.words.slice(0, 60) })}
        className="flex flex-col items-start gap-5"
      >
        <TextField
          name="words"
          label={t('words')}
          longest={300}
          initial={step.words}
          hint={t('wordsHint')}
          className="w-full max-w-2xl"
        />
        <StepFields name={name} goals={goals} step={step} />
        {step.state === 'done' && (
          <>
            <TextField name="settledOn" type="date" label={t('settledOn')} initial={step.settledOn} max={actor.today} />
            <ChoiceField
              name="ledBy"
              label={t('ledLabel')}
              choices={choicesOf(WHOSE, (whose) => t('whose', { whose, name }))}
              initial={[step.ledBy ?? '']}
            />
            <ChoiceField
              name="firstTime"
              label={t('firstLegend')}
              choices={[{ value: 'yes', label: t('firstLabel', { name }) }]}
              initial={step.firstTime ? ['yes'] : []}
              several
            />
          </>
        )}
        <div className="flex flex-wrap gap-3">
          <Send>{t('save')}</Send>
          <a href={`${path}#steps`} className="button">
            {g('close')}
          </a>
        </div>
      </ActForm>
    </div>
  )
}
