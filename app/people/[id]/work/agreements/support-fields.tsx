import { getTranslations } from 'next-intl/server'
import { BY_WHOM, HOW_OFTEN } from '#lib/follow-along/rules/supports'
import type { Kind } from '#lib/placements/rules'
import type { Day } from '#lib/shared/day'
import { choicesOf } from '../../../../components/choices.ts'
import { capital } from '../../../../components/day-words.ts'
import { ChoiceField, TextField } from '../../../../components/fields.tsx'
import type { SaidOfSupport } from './support-words.ts'

type Props = { name: string; kind: Kind; from: Day; initial?: Partial<SaidOfSupport> }

/** What is agreed about one support: what and by whom are enough. */
export async function SupportFields({ name, kind, from, initial = {} }: Props) {
  const t = await getTranslations('follow-along.plan')
  return (
    <>
      <TextField
        name="what"
        label={t('what')}
        lines={2}
        longest={500}
        initial={initial.what}
        hint={t('whatHint', { name })}
        className="w-full max-w-[38rem]"
      />
      <ChoiceField
        name="byWhom"
        label={t('byWhom')}
        choices={choicesOf(BY_WHOM, (who) => t(`whom.${who}`, { name, kind }))}
        initial={[initial.byWhom ?? '']}
      />
      <TextField
        name="whoWords"
        label={t('whoWords')}
        longest={120}
        initial={initial.whoWords}
        className="w-full max-w-sm"
      />
      <ChoiceField
        name="howOften"
        label={t('howOften')}
        choices={choicesOf(HOW_OFTEN, (often) => capital(t(`often.${often}`, { name })))}
        none={t('asItComes')}
        initial={[initial.howOften ?? '']}
      />
      <div className="flex flex-wrap gap-4">
        <TextField name="fromDay" type="date" label={t('fromDay')} initial={initial.fromDay ?? from} />
        <TextField name="toDay" type="date" label={t('toDay')} initial={initial.toDay} hint={t('toHint')} />
      </div>
      <TextField
        name="stepDown"
        label={t('stepDown')}
        lines={2}
        longest={500}
        initial={initial.stepDown}
        hint={t('stepDownHint')}
        className="w-full max-w-[38rem]"
      />
    </>
  )
}
