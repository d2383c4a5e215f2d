import { getTranslations } from 'next-intl/server'
import { REPEATS } from '#lib/appointments/rules'
import type { Day } from '#lib/shared/day'
import { SendOrAllTheSame } from '../../../components/all-the-same.tsx'
import { type Choice, ChoiceField, TextField } from '../../../components/fields.tsx'
import { Fold } from '../../../components/fold.tsx'
import { DetailFields, LengthField } from './detail-fields.tsx'

type Props = {
  day: Day
  time?: string
  /** Who may keep it, where there is a choice. */
  keepers?: Choice[]
  keeperId?: string
}

/** When it is; and, folded, everything else that may be said of it. */
export async function PlanFields({ day, time, keepers = [], keeperId }: Props) {
  const t = await getTranslations('appointments')
  return (
    <>
      <div className="flex flex-wrap gap-4">
        <TextField name="day" type="date" label={t('day')} initial={day} />
        <TextField name="time" type="time" label={t('time')} initial={time} />
      </div>
      <LengthField />
      <Fold summary={t('more')}>
        <div className="mt-2 flex flex-col items-start gap-5">
          <DetailFields />
          {keepers.length > 1 && (
            <ChoiceField name="keeperId" label={t('keeper')} choices={keepers} initial={keeperId ? [keeperId] : []} />
          )}
          <ChoiceField
            name="everyWeeks"
            label={t('everyWeeks')}
            choices={REPEATS.map((weeks) => ({ value: weeks, label: t(`repeats.${weeks || 'once'}`) }))}
            initial={['']}
          />
          <TextField name="untilDay" type="date" label={t('untilDay')} hint={t('untilHint')} />
        </div>
      </Fold>
      <SendOrAllTheSame field="anyway" words={{ send: t('planIt'), anyway: t('anywayYes') }} />
    </>
  )
}
