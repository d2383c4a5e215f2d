import { getTranslations } from 'next-intl/server'
import { ADVICE_STATES, ADVISERS, OCCASIONS } from '#lib/follow-along/rules/advice'
import type { Day } from '#lib/shared/day'
import { choicesOf } from '../../../../components/choices.ts'
import { ChoiceField, TextField } from '../../../../components/fields.tsx'
import type { SaidOfAdvice } from './advice-words.ts'

type Props = { today: Day; jobs: { id: string; name: string }[]; initial?: Partial<SaidOfAdvice> }

/** What is noted of advice on benefits. There is no field for an amount. */
export async function AdviceFields({ today, jobs, initial = {} }: Props) {
  const t = await getTranslations('follow-along.advice')
  const dayOf = (field: 'offeredOn' | 'heldOn') => (
    <TextField name={field} type="date" label={t(field)} initial={initial[field]} max={today} hint={t('dayHint')} />
  )
  return (
    <>
      <ChoiceField
        name="state"
        label={t('state')}
        choices={choicesOf(ADVICE_STATES, (state) => t(`states.${state}`))}
        initial={[initial.state ?? '']}
      />
      <div className="flex flex-wrap gap-4">
        {dayOf('offeredOn')}
        {dayOf('heldOn')}
      </div>
      <ChoiceField
        name="occasion"
        label={t('occasion')}
        choices={choicesOf(OCCASIONS, (occasion) => t(`occasions.${occasion}`))}
        initial={[initial.occasion ?? 'general']}
      />
      {jobs.length > 0 && (
        <ChoiceField
          name="placementId"
          label={t('which')}
          choices={jobs.map(({ id, name }) => ({ value: id, label: name }))}
          none={t('noneOfThese')}
          initial={[initial.placementId ?? '']}
        />
      )}
      <ChoiceField
        name="byWhom"
        label={t('byWhom')}
        choices={choicesOf(ADVISERS, (who) => t(`advisers.${who}`))}
        none={t('notSaid')}
        initial={[initial.byWhom ?? '']}
      />
      <TextField
        name="adviser"
        label={t('adviser')}
        longest={120}
        initial={initial.adviser}
        className="w-full max-w-sm"
      />
      <TextField
        name="reporting"
        label={t('reporting')}
        lines={2}
        longest={500}
        initial={initial.reporting}
        hint={t('reportingHint')}
        className="w-full max-w-[38rem]"
      />
      <TextField
        name="words"
        label={t('words')}
        lines={2}
        longest={500}
        initial={initial.words}
        hint={t('wordsHint')}
        className="w-full max-w-[38rem]"
      />
    </>
  )
}
