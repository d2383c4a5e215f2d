import { getTranslations } from 'next-intl/server'
import { PLACES, REACHED_OUT, TOGETHER } from '#lib/contacts/rules'
import type { Day } from '#lib/shared/day'
import { choicesOf } from '../components/choices.ts'
import { ChoiceField, TextField } from '../components/fields.tsx'
import { WhenFields, type WhenValues } from './when-fields.tsx'

export type ContactValues = WhenValues & {
  place: string | null
  reachedOut: string | null
  together: string[]
  note: string | null
  shared: boolean
}

type Props = {
  today: Day
  initial?: Partial<ContactValues>
  hint?: string
  severalPeople?: boolean
}

/** Everything about a contact that nobody has to fill in. */
export async function ContactDetails({ today, initial = {}, hint, severalPeople = false }: Props) {
  const t = await getTranslations('contacts')
  return (
    <div className="flex flex-col gap-5">
      <WhenFields today={today} initial={initial} />
      <ChoiceField
        name="place"
        label={t('place')}
        choices={choicesOf(PLACES, (place) => t(`places.${place}`))}
        none={t('notNoted')}
        initial={[initial.place ?? '']}
        hint={hint}
      />
      <ChoiceField
        name="together"
        label={t('together')}
        choices={choicesOf(TOGETHER, (what) => t(`togetherKinds.${what}`))}
        initial={initial.together}
        several
      />
      <ChoiceField
        name="reachedOut"
        label={t('reachedOut')}
        choices={choicesOf(REACHED_OUT, (who) => t(`reachedOutBy.${who}`))}
        none={t('notNoted')}
        initial={[initial.reachedOut ?? '']}
      />
      <TextField
        name="note"
        label={t('note')}
        lines={4}
        longest={4000}
        initial={initial.note}
        hint={severalPeople ? t('noteForSeveral') : t('noteHint')}
      />
      <ChoiceField
        name="shared"
        label={t('sharing')}
        choices={[{ value: 'yes', label: t('share') }]}
        initial={initial.shared ? ['yes'] : []}
        several
        hint={t('shareHint')}
      />
    </div>
  )
}
