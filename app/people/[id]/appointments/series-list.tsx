import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import type { seriesOfPerson } from '#lib/appointments/queries'
import { newId } from '#lib/shared/ids'
import { Send } from '../../../components/act-form.tsx'
import { dayWords } from '../../../components/day-words.ts'
import { TextField } from '../../../components/fields.tsx'
import { Fold } from '../../../components/fold.tsx'
import { SeriesForm } from './series-form.tsx'

type Series = Awaited<ReturnType<typeof seriesOfPerson>>

/** What comes back, and until when. */
export async function SeriesList({ actor, series }: { actor: StaffActor; series: Series }) {
  const [t, days] = await Promise.all([getTranslations('appointments'), dayWords(actor.today)])
  if (series.length === 0) return null
  return (
    <section className="mt-8">
      <h2 className="mb-1">{t('seriesHeading')}</h2>
      <ul className="border-line border-t">
        {series.map(({ id, firstDay, everyWeeks, untilDay, time, version }) => (
          <li key={id} className="border-line border-b py-3">
            <p>
              <strong className="inline-block font-semibold first-letter:uppercase">
                {t('seriesLine', { weekday: days.weekdayName(firstDay), time, every: String(everyWeeks) })}
              </strong>
              {firstDay > actor.today && `, ${t('seriesFrom', { day: days.short(firstDay) })}`},{' '}
              {untilDay ? t('seriesUntil', { day: days.short(untilDay) }) : t('seriesOpen')}
            </p>
            <SeriesForm
              commandId={newId()}
              seriesId={id}
              version={version}
              words={{ form: t('seriesEnd'), undo: t('undo') }}
            >
              <Fold summary={t('seriesEnd')}>
                <div className="flex flex-col items-start gap-3">
                  <TextField
                    name="untilDay"
                    type="date"
                    label={t('untilDay')}
                    initial={untilDay}
                    hint={t('seriesEndHint')}
                  />
                  <Send className="button">{t('seriesSave')}</Send>
                </div>
              </Fold>
            </SeriesForm>
          </li>
        ))}
      </ul>
    </section>
  )
}
