import { getTranslations } from 'next-intl/server'
import { type Agreement, PAUSE_KINDS, TOUCH_RHYTHMS, TOUCH_WAYS, WISHES } from '#lib/pauses/rules'
import type { Pause } from '#lib/pauses/track'
import type { Day } from '#lib/shared/day'
import { choicesOf } from '../../../components/choices.ts'
import { capital } from '../../../components/day-words.ts'
import { ChoiceField, TextField } from '../../../components/fields.tsx'
import { Fold } from '../../../components/fold.tsx'
import { standingWords } from '../../../components/standing-words.ts'

type Props = {
  name: string
  today: Day
  walker: string | undefined
  pause?: Pause
  /** How they are in touch now: a pause goes on like that, unless something else is agreed. */
  rhythm?: Agreement
}

/** What a new pause begins with where no rhythm was agreed. */
const USUAL = { touchBy: 'text', touchEvery: 'week', touchWeekday: null } as const

/** What is agreed about a pause: two taps at the least, everything else has a beginning. */
export async function PauseFields({ name, today, walker, pause, rhythm }: Props) {
  const agreed: Agreement = pause ?? rhythm ?? USUAL
  const [t, standing] = await Promise.all([getTranslations('pauses'), standingWords(today, walker)])
  const weekdays = [
    { value: '', label: t('noWeekday') },
    ...choicesOf(['1', '2', '3', '4', '5', '6', '7'], (day) => standing.weekday(Number(day))),
  ]
  return (
    <>
      <ChoiceField
        name="kind"
        label={t('kind')}
        choices={choicesOf(PAUSE_KINDS, (kind) => t(`kinds.${kind}`))}
        initial={[pause?.kind ?? '']}
        hint={t('kindHint')}
      />
      <Fold
        summary={t('moreAgreed')}
        unopened={t('preset', { agreed: capital(standing.agreed(agreed)) })}
        open={pause !== undefined}
      >
        <div className="mt-2 flex flex-col gap-5">
          <div className="flex flex-wrap gap-4">
            <TextField name="fromDay" type="date" label={t('fromDay')} initial={pause?.fromDay ?? today} max={today} />
            <TextField
              name="lookAgainDay"
              type="date"
              label={t('lookAgainDay')}
              initial={pause?.lookAgainDay}
              hint={t('lookAgainHint')}
            />
          </div>
          <ChoiceField
            name="touchBy"
            label={t('touchBy')}
            choices={choicesOf(TOUCH_WAYS, (way) => t(`ways.${way}`, { name }))}
            initial={[agreed.touchBy]}
          />
          <ChoiceField
            name="touchEvery"
            label={t('touchEvery')}
            choices={choicesOf(TOUCH_RHYTHMS, (every) => t(`rhythms.${every}`))}
            initial={[agreed.touchEvery]}
          />
          <ChoiceField
            name="touchWeekday"
            label={t('touchWeekday')}
            choices={weekdays}
            initial={[agreed.touchWeekday?.toString() ?? '']}
          />
          <ChoiceField
            name="wishedBy"
            label={t('wishedBy')}
            choices={choicesOf(WISHES, (who) => t(`wishes.${who}`, { name }))}
            initial={[pause?.wishedBy ?? 'together']}
          />
          <TextField
            name="note"
            label={t('note')}
            lines={3}
            longest={1000}
            initial={pause?.note}
            hint={t('noteHint', { name })}
          />
        </div>
      </Fold>
    </>
  )
}
