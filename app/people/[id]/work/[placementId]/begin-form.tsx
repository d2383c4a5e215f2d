import { newId } from '#lib/shared/ids'
import { ActForm, Send } from '../../../../components/act-form.tsx'
import { TextField } from '../../../../components/fields.tsx'
import { beginPlacementAction } from '../actions.ts'
import { SearchThen } from '../search-then.tsx'
import { workWords } from '../work-words.ts'
import type { About } from './about.ts'

/** The first day has come, or nobody knew it: one tap says that it has begun. */
export async function BeginForm({ actor, id, name, placement }: About) {
  const { t } = await workWords(actor.today)
  const { startDay, state, isBegun } = placement
  const mayHaveBegun = (state === 'now' || state === 'away' || state === 'not_known') && !isBegun
  return (
    <div className={mayHaveBegun ? 'no-print mt-5 max-w-2xl rounded-soft bg-harbour-mist px-4 py-4' : ''}>
      <ActForm
        action={beginPlacementAction}
        commandId={newId()}
        hidden={{ placementId: placement.id }}
        shows={mayHaveBegun}
        label={t('begin.heading')}
        className="flex flex-col items-start gap-4"
      >
        <div>
          <h3 className="text-[1.15rem]">{t('begin.heading')}</h3>
          <p>{t('begin.intro', { name })}</p>
        </div>
        <TextField name="day" type="date" label={t('begin.day')} initial={startDay ?? actor.today} max={actor.today} />
        <SearchThen actor={actor} id={id} name={name} />
        <Send>{t('begin.save')}</Send>
      </ActForm>
    </div>
  )
}
