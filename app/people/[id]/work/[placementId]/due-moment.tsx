import type { TitledMoment } from '#lib/placements/known-moments'
import { PUT_OFF_TO } from '#lib/rhythm/rules'
import { addDays } from '#lib/shared/day'
import { Send } from '../../../../components/act-form.tsx'
import { TextField } from '../../../../components/fields.tsx'
import type { WorkWords } from '../work-words.ts'

type Props = { id: string; name: string; moment: TitledMoment; words: WorkWords }

/** A moment that asks for a word: why, and everything one can do about it, in one or two taps. */
export function DueMoment({ id, name, moment, words }: Props) {
  const { t, what, why } = words
  const { about, said, due, kind } = moment
  const line = (to: string) => [id, about, said, to].join('~')
  const mayWishLess = kind === 'week' || kind === 'month'
  return (
    <li className="border-line border-b py-4">
      <p className="font-semibold">{what(moment)}</p>
      <p>{why(moment, name)}</p>
      <div className="no-print mt-3 flex flex-wrap gap-2">
        <a href={`/people/${id}/work/greeting?about=${about}`} className="button button-main">
          {t('moments.greet')}
        </a>
        <a href={`/log?with=${id}`} className="button">
          {t('moments.log')}
        </a>
      </div>
      <details className="no-print mt-1">
        <summary aria-label={t('moments.laterOf', { what: what(moment) })}>{t('moments.later')}</summary>
        <div className="flex flex-wrap gap-2 pb-2">
          {PUT_OFF_TO.map((to) => (
            <Send key={to} name="line" value={line(to)} className="button">
              {t(`moments.putOff.${to}`)}
            </Send>
          ))}
          <Send name="line" value={line('wish_for_less')} className="button">
            {t('moments.less', { name })}
          </Send>
        </div>
        {mayWishLess && <p className="mb-3 text-[0.94rem] text-ink-soft">{t('moments.lessHint', { kind, name })}</p>}
        <div className="flex flex-wrap items-end gap-2 pb-2">
          <TextField name="day" type="date" label={t('moments.moveTo')} initial={addDays(due, 2)} />
          <Send name="line" value={line('on_day')} className="button">
            {t('moments.move')}
          </Send>
        </div>
      </details>
    </li>
  )
}
