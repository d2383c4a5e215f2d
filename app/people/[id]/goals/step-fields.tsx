import { getTranslations } from 'next-intl/server'
import type { Goal, Step } from '#lib/goals/of-person'
import { SIDES, WHOSE } from '#lib/goals/rules'
import { choicesOf } from '../../../components/choices.ts'
import { ChoiceField, TextField } from '../../../components/fields.tsx'

type Props = { name: string; goals: Goal[]; step?: Step }

/** Whose step it is, whose idea, around when and towards what: all beyond the words, and each has a likely answer. */
export async function StepFields({ name, goals, step }: Props) {
  const t = await getTranslations('goals.steps')
  const towards = goals.filter(({ id, state }) => state === 'current' || state === 'resting' || id === step?.goalId)
  return (
    <>
      <ChoiceField
        name="whose"
        label={t('whoseLabel')}
        choices={choicesOf(WHOSE, (whose) => t('whose', { whose, name }))}
        initial={[step?.whose ?? 'together']}
      />
      <ChoiceField
        name="offeredBy"
        label={t('offeredLabel')}
        choices={choicesOf(SIDES, (side) => t(`sides.${side}`, { name }))}
        initial={[step?.offeredBy ?? 'us']}
      />
      <TextField
        name="aroundDay"
        type="date"
        label={t('aroundLabel')}
        hint={t('aroundHint')}
        initial={step?.aroundDay}
      />
      {towards.length > 0 && (
        <ChoiceField
          name="goalId"
          label={t('goalLabel')}
          choices={towards.map(({ id, words }) => ({ value: id, label: words.slice(0, 80) }))}
          none={t('noGoal')}
          initial={[step?.goalId ?? '']}
        />
      )}
    </>
  )
}
