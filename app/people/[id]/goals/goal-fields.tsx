import { getTranslations } from 'next-intl/server'
import type { Goal } from '#lib/goals/of-person'
import { GOAL_KINDS } from '#lib/goals/rules'
import type { Day } from '#lib/shared/day'
import { choicesOf } from '../../../components/choices.ts'
import { ChoiceField, TextField } from '../../../components/fields.tsx'

/** What is said of a goal: the words first. */
export async function GoalFields({ today, goal }: { today: Day; goal?: Goal }) {
  const t = await getTranslations('goals')
  return (
    <>
      <TextField
        name="words"
        label={t('words')}
        lines={2}
        longest={1000}
        initial={goal?.words}
        hint={t('wordsHint')}
        className="w-full max-w-2xl"
      />
      <ChoiceField
        name="kind"
        label={t('kind')}
        choices={choicesOf(GOAL_KINDS, (kind) => t(`kinds.${kind}`))}
        initial={[goal?.kind ?? 'job']}
      />
      <TextField
        name="because"
        label={t('because')}
        lines={2}
        longest={1000}
        initial={goal?.because}
        hint={t('becauseHint')}
        className="w-full max-w-2xl"
      />
      <TextField name="saidOn" type="date" label={t('saidOn')} initial={goal ? goal.saidOn : today} max={today} />
    </>
  )
}
