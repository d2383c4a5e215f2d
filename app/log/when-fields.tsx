import { getTranslations } from 'next-intl/server'
import type { Day } from '#lib/shared/day'
import { TextField } from '../components/fields.tsx'

export type WhenValues = { day: Day; time: string | null; minutes: number | null }

/** When a contact was, and how long. */
export async function WhenFields({ today, initial }: { today: Day; initial: Partial<WhenValues> }) {
  const t = await getTranslations('contacts')
  return (
    <div className="flex flex-wrap gap-4">
      <TextField name="day" type="date" label={t('day')} initial={initial.day ?? today} max={today} />
      <TextField name="time" type="time" label={t('time')} initial={initial.time} />
      <TextField
        name="minutes"
        type="number"
        label={t('minutes')}
        initial={initial.minutes?.toString()}
        className="w-36"
      />
    </div>
  )
}
