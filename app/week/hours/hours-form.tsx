import { getLocale, getTranslations } from 'next-intl/server'
import type { weekOfMine } from '#lib/weeks/queries'
import { ACTIVITIES, type Activity, type Cell, sumOf, WEEK_PLACES } from '#lib/weeks/rules'
import { ActForm, Send } from '../../components/act-form.tsx'
import { TextField } from '../../components/fields.tsx'
import { Fold } from '../../components/fold.tsx'
import { completeWeekAction } from './actions.ts'
import { HourField } from './hour-field.tsx'
import './hours.css'

type Props = { monday: string; week: Awaited<ReturnType<typeof weekOfMine>>; commandId: string }

/** What there is almost every week stays in sight, empty or not. */
const ALWAYS: Activity[] = [
  'engagement',
  'job_search',
  'employers',
  'follow_along',
  'team_meetings',
  'paperwork',
  'travel',
]

/** A row for each activity, a box for each place; hours, as one says them. */
export async function HoursForm({ monday, week, commandId }: Props) {
  const [t, locale] = await Promise.all([getTranslations('weeks'), getLocale()])
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
  const hours = (minutes: number) => number.format(minutes / 60)
  const minutesIn = (activity: Activity) =>
    WEEK_PLACES.reduce((sum, place) => sum + (week.hours[`${activity}_${place}`] ?? 0), 0)
  const isShown = (activity: Activity) => ALWAYS.includes(activity) || minutesIn(activity) > 0
  const { all, outside } = sumOf(week.hours)
  // One is on the way wherever one goes: another box shows only where something stands in it.
  const boxesOf = (activity: Activity) =>
    WEEK_PLACES.filter(
      (place) => activity !== 'travel' || place === 'community' || week.hours[`${activity}_${place}`] !== undefined,
    )
  const rows = (some: Activity[]) =>
    some.map((activity) => (
      <fieldset key={activity} className="hours-row">
        <legend>{t(`activities.${activity}`)}</legend>
        {boxesOf(activity).map((place) => {
          const cell: Cell = `${activity}_${place}`
          const minutes = week.hours[cell]
          return (
            <HourField key={place} name={cell} label={t(`places.${place}`)} initial={minutes ? hours(minutes) : ''} />
          )
        })}
      </fieldset>
    ))
  const [shown, folded] = [ACTIVITIES.filter(isShown), ACTIVITIES.filter((activity) => !isShown(activity))]

  return (
    <ActForm
      action={completeWeekAction}
      commandId={commandId}
      version={week.told?.version ?? 0}
      hidden={{ monday }}
      draft={`week ${monday}`}
      label={t('title')}
    >
      {all > 0 && <p className="mb-3">{t('sum', { all: hours(all), outside: hours(outside) })}</p>}
      <p className="mb-2 text-[0.94rem] text-ink-soft">{t('unit')}</p>
      {rows(shown)}
      {folded.length > 0 && <Fold summary={t('more')}>{rows(folded)}</Fold>}
      <div className="mt-4 flex flex-col items-start gap-4">
        <TextField
          name="words"
          label={t('words')}
          initial={week.told?.words}
          longest={300}
          className="w-full max-w-2xl"
        />
        <Send>{t(week.told ? 'save' : 'thatsIt')}</Send>
      </div>
    </ActForm>
  )
}
