import { getTranslations } from 'next-intl/server'
import { DECISIONS, WORDINGS } from '#lib/follow-along/rules/disclosure'
import type { Day } from '#lib/shared/day'
import { choicesOf } from '../../../../components/choices.ts'
import { ChoiceField, TextField } from '../../../../components/fields.tsx'
import { Quoted } from '../../../../components/quoted.tsx'
import { BeginWith } from './begin-with.tsx'
import type { SaidOfDisclosure, Thought } from './worksheet-words.ts'

type Props = { name: string; language: 'en' | 'da'; today: Day; sheet?: SaidOfDisclosure }

/** What is thought through about telling. Every thought may be left out; the decision alone is a worksheet. */
export async function WorksheetFields({ name, language, today, sheet }: Props) {
  const [t, theirs] = await Promise.all([
    getTranslations('follow-along.disclosure'),
    getTranslations({ locale: language, namespace: 'follow-along.wordings' }),
  ])
  const thought = (field: Thought, hint?: string, longest = 2000) => (
    <TextField
      name={field}
      label={t(`fields.${field}`, { name })}
      lines={longest > 500 ? 3 : 2}
      longest={longest}
      initial={sheet?.[field]}
      hint={hint}
      className="w-full"
    />
  )
  return (
    <>
      <div className="grid w-full max-w-[52rem] gap-5 sm:grid-cols-2">
        {thought('pros', t('hints.pros'))}
        {thought('cons', t('hints.cons'))}
        {thought('maySay')}
        {thought('notToSay')}
        {thought('toWhom', undefined, 500)}
        {thought('adjustments', t('hints.adjustments'))}
      </div>
      <div className="w-full max-w-[52rem]">
        {thought('wording', t('hints.wording', { name }))}
        <details className="mt-1">
          <summary>{t('examples')}</summary>
          <ul lang={language} className="border-line border-t">
            {WORDINGS.map((key) => (
              <li key={key} className="border-line border-b py-2">
                <p className="voice max-w-[60ch]">
                  <Quoted words={theirs(key)} />
                </p>
                <BeginWith values={{ wording: [theirs(key)] }} className="button button-quiet">
                  {t('useExample')}
                </BeginWith>
              </li>
            ))}
          </ul>
        </details>
      </div>
      <ChoiceField
        name="decision"
        label={t('decision')}
        choices={choicesOf(DECISIONS, (decision) => t(`decisions.${decision}`))}
        initial={[sheet?.decision ?? 'undecided']}
      />
      <div className="flex flex-wrap gap-4">
        <TextField name="talkedOn" type="date" label={t('talkedOn')} initial={today} max={today} />
        <TextField
          name="revisitDay"
          type="date"
          label={t('revisitDay')}
          initial={sheet?.revisitDay}
          hint={t('revisitHint', { name })}
          className="w-full max-w-[26rem] [&_input]:max-w-44"
        />
      </div>
    </>
  )
}
