import { getTranslations } from 'next-intl/server'
import { PURPOSES } from '#lib/employers/rules'
import type { Day } from '#lib/shared/day'
import { choicesOf } from '../../components/choices.ts'
import { type Choice, ChoiceField, TextField } from '../../components/fields.tsx'
import { WhenFields, type WhenValues } from '../../log/when-fields.tsx'

type Values = WhenValues & {
  personId: string | null
  metName: string | null
  purpose: string | null
  learned: string | null
  nextStep: string | null
  nextDay: Day | null
}

type Props = {
  today: Day
  /** Who is known to work there, once it is known where. */
  there?: Choice[]
  initial?: Partial<Values>
}

/** Everything about a contact with an employer that nobody has to fill in. */
export async function ContactFields({ today, there = [], initial = {} }: Props) {
  const t = await getTranslations('employers')
  return (
    <>
      {there.length > 0 && (
        <ChoiceField
          name="personId"
          label={t('whom')}
          choices={there}
          none={t('nobody')}
          initial={[initial.personId ?? '']}
        />
      )}
      <div className="flex w-full max-w-lg flex-col gap-2">
        <TextField
          name="metName"
          label={there.length > 0 ? t('metName') : t('whom')}
          longest={120}
          initial={initial.metName}
          hint={t('metNameHint')}
        />
        <ChoiceField
          name="keepMet"
          label={<span className="sr-only">{t('keep')}</span>}
          choices={[{ value: 'yes', label: t('keepMet') }]}
          several
        />
      </div>
      <ChoiceField
        name="purpose"
        label={t('purpose')}
        choices={choicesOf(PURPOSES, (purpose) => t(`purposes.${purpose}`))}
        none={t('notSaid')}
        initial={[initial.purpose ?? '']}
      />
      <TextField
        name="learned"
        label={t('learned')}
        lines={3}
        longest={2000}
        initial={initial.learned}
        hint={t('learnedHint')}
        className="w-full max-w-[46rem]"
      />
      <div className="flex w-full max-w-[46rem] flex-wrap gap-4">
        <TextField
          name="nextStep"
          label={t('nextStep')}
          longest={300}
          initial={initial.nextStep}
          className="min-w-[min(15rem,100%)] flex-1"
        />
        <TextField name="nextDay" type="date" label={t('nextDay')} initial={initial.nextDay} />
      </div>
      <WhenFields today={today} initial={initial} />
    </>
  )
}
