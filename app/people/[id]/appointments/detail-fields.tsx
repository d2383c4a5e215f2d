import { getTranslations } from 'next-intl/server'
import { LENGTHS } from '#lib/appointments/rules'
import type { Meeting } from '#lib/appointments/rules/calendar'
import { PLACES, TOGETHER } from '#lib/contacts/rules'
import { choicesOf } from '../../../components/choices.ts'
import { ChoiceField, TextField } from '../../../components/fields.tsx'

type Initial = Pick<Meeting, 'minutes' | 'place' | 'whereabouts' | 'withWhom' | 'purpose' | 'words' | 'shared'>

const USUAL = 60
const isUsual = (minutes: number) => LENGTHS.some((length) => Number(length) === minutes)

/** How long a meeting is, by one tap. */
export async function LengthField({ minutes = USUAL }: { minutes?: number }) {
  const t = await getTranslations('appointments')
  return (
    <ChoiceField
      name="minutes"
      label={t('minutes')}
      choices={choicesOf(LENGTHS, (length) => t(`lengths.${length}`))}
      initial={isUsual(minutes) ? [String(minutes)] : []}
    />
  )
}

/** Where, with whom and what for: nothing of it has to be said. */
export async function DetailFields({ initial }: { initial?: Initial }) {
  const [t, c] = await Promise.all([getTranslations('appointments'), getTranslations('contacts')])
  const { minutes = USUAL } = initial ?? {}
  return (
    <>
      <TextField
        name="otherMinutes"
        type="number"
        label={t('otherMinutes')}
        initial={isUsual(minutes) ? null : String(minutes)}
        className="w-52"
      />
      <ChoiceField
        name="place"
        label={t('place')}
        choices={choicesOf(PLACES, (place) => c(`places.${place}`))}
        initial={[initial?.place ?? '']}
      />
      <div className="grid w-full gap-4 sm:grid-cols-2">
        <TextField
          name="whereabouts"
          label={t('whereabouts')}
          longest={120}
          initial={initial?.whereabouts}
          hint={t('whereaboutsHint')}
        />
        <TextField
          name="withWhom"
          label={t('withWhom')}
          longest={120}
          initial={initial?.withWhom}
          hint={t('withWhomHint')}
        />
      </div>
      <ChoiceField
        name="purpose"
        label={t('purpose')}
        choices={choicesOf(TOGETHER, (what) => t(`purposes.${what}`))}
        initial={[initial?.purpose ?? '']}
      />
      <TextField
        name="words"
        label={t('words')}
        lines={2}
        longest={500}
        initial={initial?.words}
        hint={t('wordsHint')}
        className="w-full"
      />
      <ChoiceField
        name="shared"
        label={t('sharing')}
        choices={[{ value: 'yes', label: t('share') }]}
        initial={initial?.shared === false ? [] : ['yes']}
        several
        hint={t('shareHint')}
      />
    </>
  )
}
