import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import type { seriesOfPerson } from '#lib/appointments/queries'
import { ASKED_BY } from '#lib/appointments/rules'
import type { Shown } from '#lib/appointments/shown'
import { PLACES } from '#lib/contacts/rules'
import { newId } from '#lib/shared/ids'
import { SendOrAllTheSame } from '../../../components/all-the-same.tsx'
import { choicesOf } from '../../../components/choices.ts'
import { ChoiceField, TextField } from '../../../components/fields.tsx'
import { firstName } from '../../../components/first-name.ts'
import { Fold } from '../../../components/fold.tsx'
import { changeSeriesAction } from './actions.ts'
import { SettleForm } from './settle-form.tsx'

type Series = Awaited<ReturnType<typeof seriesOfPerson>>[number]
type Props = { actor: StaffActor; meeting: Shown; series: Series | undefined }

/** This meeting and all after it, on another weekday, at another time or place. */
export async function SeriesMoveForm({ actor, meeting, series }: Props) {
  const [t, c] = await Promise.all([getTranslations('appointments'), getTranslations('contacts')])
  const { state, day, seriesId, seriesDay } = meeting
  const name = firstName(meeting.name)
  return (
    <SettleForm
      action={changeSeriesAction}
      commandId={newId()}
      version={series?.version ?? 1}
      hidden={{ seriesId: seriesId ?? '', seriesDay: seriesDay ?? '' }}
      shows={series !== undefined && state === 'planned' && day >= actor.today}
      label={t('seriesMoveHeading')}
      words={{ undo: t('undo'), details: t('toContact'), open: t('open') }}
    >
      <Fold summary={t('seriesMoveHeading')}>
        <div className="mt-1 mb-3 flex flex-col items-start gap-5">
          <p className="text-ink-soft">{t('seriesMoveIntro')}</p>
          <div className="flex flex-wrap gap-4">
            <TextField name="day" type="date" label={t('seriesFirst')} initial={day} hint={t('seriesFirstHint')} />
            <TextField name="time" type="time" label={t('time')} initial={series?.time} />
          </div>
          <ChoiceField
            name="place"
            label={t('place')}
            choices={choicesOf(PLACES, (place) => c(`places.${place}`))}
            initial={[series?.place ?? '']}
          />
          <TextField
            name="whereabouts"
            label={t('whereabouts')}
            longest={120}
            initial={series?.whereabouts}
            hint={t('whereaboutsHint')}
          />
          <ChoiceField
            name="askedBy"
            label={t('askedBy')}
            choices={choicesOf(ASKED_BY, (who) => t(`asked.${who}`, { name }))}
          />
          <SendOrAllTheSame field="anyway" words={{ send: t('seriesMove'), anyway: t('anywayMove') }} />
        </div>
      </Fold>
    </SettleForm>
  )
}
