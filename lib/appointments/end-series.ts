import { useCase } from '#lib/access/use-case'
import { newId } from '#lib/shared/ids'
import { seriesWithinReach } from './find.ts'
import { endSeriesForm } from './forms.ts'
import { mayEndSeries } from './policy.ts'
import { setLastDay } from './series-rows.ts'

export type Ended = {
  seriesId: string
  name: string
  until: 'open' | 'never' | 'day'
  day: string
  /** What it was before, and under which id and version that can be said again. */
  before: string
  version: number
  undoId: string
}

/** The last day a meeting comes back on; empty: until further notice. What was said of single ones stays. */
export const endSeries = useCase({
  act: 'appointment.end_series',
  form: endSeriesForm,
  subject: (tx, input, actor) => seriesWithinReach(actor, input.seriesId, tx),
  allow: mayEndSeries,
  about: ({ person }) => [person.id],
  current: ({ series: { version, untilDay } }) => ({ version, reads: { untilDay } }),
  perform: async ({ tx, actor, subject: { series, person }, input: { untilDay } }): Promise<Ended> => {
    const { id, version, untilDay: before } = series
    await setLastDay(tx, actor, series, untilDay)
    const until = untilDay === null ? 'open' : untilDay < series.firstDay ? 'never' : 'day'
    return {
      seriesId: id,
      version: version + 1,
      before: before ?? '',
      undoId: newId(),
      name: person.name,
      until,
      day: untilDay ?? '',
    }
  },
})
