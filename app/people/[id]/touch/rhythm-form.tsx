import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import { type Agreement, TOUCH_RHYTHMS, TOUCH_WAYS, WISHES } from '#lib/pauses/rules'
import type { openWishes } from '#lib/rhythm/queries'
import { newId } from '#lib/shared/ids'
import { ActForm, Send } from '../../../components/act-form.tsx'
import { choicesOf } from '../../../components/choices.ts'
import { dayWords } from '../../../components/day-words.ts'
import { ChoiceField, TextField } from '../../../components/fields.tsx'
import { Fold } from '../../../components/fold.tsx'
import { standingWords } from '../../../components/standing-words.ts'
import { agreeRhythmAction } from './actions.ts'

type Props = {
  actor: StaffActor
  id: string
  name: string
  rhythm: Agreement | undefined
  isOnHold: boolean
  open: Awaited<ReturnType<typeof openWishes>>
}

/** How, and how often, from which day. It begins with what holds now. */
export async function RhythmForm({ actor, id, name, rhythm, isOnHold, open }: Props) {
  const [t, p, days, standing] = await Promise.all([
    getTranslations('rhythm'),
    getTranslations('pauses'),
    dayWords(actor.today),
    standingWords(actor.today),
  ])
  const heading = rhythm ? t('changeHeading') : t('agreeHeading')
  const weekdays = [
    { value: '', label: p('noWeekday') },
    ...choicesOf(['1', '2', '3', '4', '5', '6', '7'], (day) => standing.weekday(Number(day))),
  ]
  const wishes = open.map(({ id: value, wish, wishedBy, wishedOn }) => ({
    value,
    label: t('wishLine', { name, wish, wishedBy, day: days.inText(wishedOn) }),
  }))
  return (
    <section id="agree" className="no-print mt-6">
      <ActForm action={agreeRhythmAction} commandId={newId()} hidden={{ clientId: id }} label={heading}>
        <Fold summary={heading} open={open.length > 0}>
          <div className="mt-2 flex flex-col items-start gap-5">
            <p className="max-w-[60ch] text-ink-soft">
              {isOnHold && `${t('pauseFirst')} `}
              {rhythm && t('agreeIntro')}
            </p>
            {wishes.length > 0 && (
              <ChoiceField
                name="wishIds"
                label={t('answersWish')}
                choices={wishes}
                initial={wishes.map(({ value }) => value)}
                several
              />
            )}
            <ChoiceField
              name="touchBy"
              label={t('touchBy')}
              choices={choicesOf(TOUCH_WAYS, (way) => p(`ways.${way}`, { name }))}
              initial={[rhythm?.touchBy ?? 'text']}
            />
            <ChoiceField
              name="touchEvery"
              label={p('touchEvery')}
              choices={choicesOf(TOUCH_RHYTHMS, (every) => p(`rhythms.${every}`))}
              initial={[rhythm?.touchEvery ?? 'week']}
            />
            <ChoiceField
              name="touchWeekday"
              label={p('touchWeekday')}
              choices={weekdays}
              initial={[rhythm?.touchWeekday?.toString() ?? '']}
            />
            <ChoiceField
              name="wishedBy"
              label={p('wishedBy')}
              choices={choicesOf(WISHES, (who) => p(`wishes.${who}`, { name }))}
              initial={[open.some(({ wishedBy }) => wishedBy === 'person') ? 'person' : 'together']}
            />
            <TextField name="fromDay" type="date" label={t('fromDay')} initial={actor.today} max={actor.today} />
            <TextField
              name="note"
              label={p('note')}
              lines={2}
              longest={1000}
              hint={t('noteHint', { name })}
              className="w-full max-w-[38rem]"
            />
            <Send>{t('agree')}</Send>
          </div>
        </Fold>
      </ActForm>
    </section>
  )
}
