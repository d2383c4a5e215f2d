import type { Covered } from '#lib/cover/queries'
import { newId } from '#lib/shared/ids'
import { ActForm, Send } from '../components/act-form.tsx'
import { TextField } from '../components/fields.tsx'
import { Fold } from '../components/fold.tsx'
import { changeCoverAction, takeBackAnnouncementAction } from './actions.ts'
import type { CoverWords } from './cover-words.ts'

/** The form that ends covers: its answer outlives the cover that ended. */
export const END_FORM = 'end-cover'

type Props = { group: Covered[]; first: Covered; words: CoverWords; today: string }

/** Other days, an end before the last day, or an "I told them" too much. */
export function ChangeForms({ group, first, words: { t, walk }, today }: Props) {
  const hasBegun = first.fromDay <= today
  const covers = group.map(({ id }) => id)
  const told = group.filter(({ announcedOn }) => announcedOn)
  return (
    <details className="no-print">
      <summary>
        {t('change')} <span className="sr-only">{walk(first)}</span>
      </summary>
      <ActForm
        action={changeCoverAction}
        commandId={newId()}
        hidden={hasBegun ? { covers, fromDay: first.fromDay } : { covers }}
        label={t('change')}
        className="flex max-w-xl flex-wrap items-end gap-4"
      >
        {!hasBegun && (
          <TextField
            name="fromDay"
            type="date"
            label={t('firstDay')}
            initial={first.fromDay}
            className="flex-1 basis-40"
          />
        )}
        <TextField name="toDay" type="date" label={t('lastDay')} initial={first.toDay} className="flex-1 basis-40" />
        <Send className="button">{t('saveDays')}</Send>
      </ActForm>
      <button type="submit" form={END_FORM} name="covers" value={covers.join()} className="button mt-4">
        {t(hasBegun ? 'endNow' : 'callOff')}
      </button>
      {told.length > 0 && (
        <ActForm action={takeBackAnnouncementAction} commandId={newId()} label={t('notToldAfterAll')} className="mt-2">
          <Fold summary={t('notToldAfterAll')}>
            <div className="flex flex-wrap gap-2">
              {told.map((cover) => (
                <Send key={cover.id} name="coverId" value={cover.id} className="button">
                  {cover.client}
                </Send>
              ))}
            </div>
          </Fold>
        </ActForm>
      )}
    </details>
  )
}
