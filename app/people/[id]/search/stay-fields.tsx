import { getTranslations } from 'next-intl/server'
import type { Day } from '#lib/shared/day'
import { STAY_KINDS, type StayKind } from '#lib/stays/rules'
import { choicesOf } from '../../../components/choices.ts'
import { ChoiceField, TextField } from '../../../components/fields.tsx'

type Said = { kind: StayKind; fromDay: Day | null; toDay: Day | null; words: string | null }

/** What is said of a stay. A day nobody knows stays empty. */
export async function StayFields({ name, today, stay }: { name: string; today: Day; stay?: Said }) {
  const t = await getTranslations('stays')
  return (
    <>
      <ChoiceField
        name="kind"
        label={t('kind')}
        choices={choicesOf(STAY_KINDS, (kind) => t(`kinds.${kind}`))}
        initial={[stay?.kind ?? '']}
      />
      <div className="flex flex-wrap gap-4">
        <TextField
          name="fromDay"
          type="date"
          label={t('fromDay')}
          initial={stay ? stay.fromDay : today}
          max={today}
          hint={t('fromHint')}
        />
        <TextField name="toDay" type="date" label={t('toDay')} initial={stay?.toDay} max={today} hint={t('toHint')} />
      </div>
      <TextField
        name="words"
        label={t('words')}
        longest={200}
        initial={stay?.words}
        hint={t('wordsHint', { name })}
        className="w-full max-w-lg"
      />
    </>
  )
}
