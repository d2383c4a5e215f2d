import type { Covered } from '#lib/cover/queries'
import { together } from '#lib/cover/rules'
import { newId } from '#lib/shared/ids'
import { ActForm, Send } from '../components/act-form.tsx'
import { TextField } from '../components/fields.tsx'
import { announceCoverAction } from './actions.ts'
import type { CoverWords } from './cover-words.ts'

type Props = { covers: Covered[]; words: CoverWords; today: string }

/** The people who have not heard yet who comes meanwhile: one tap once they were told. */
export function NotTold({ covers, words: { t, span, walk }, today }: Props) {
  return (
    <ActForm
      action={announceCoverAction}
      commandId={newId()}
      label={t('notToldHeading')}
      byButton
      shows={covers.length > 0}
    >
      <TextField
        name="day"
        type="date"
        label={t('toldDay')}
        initial={today}
        max={today}
        className="flex flex-wrap items-baseline gap-x-3"
      />
      {together(covers).map((group) => (
        <div key={group[0]?.id} className="mt-4">
          <h3 className="mb-1">{group[0] && `${walk(group[0])}, ${span(group[0])}`}</h3>
          <ul className="border-line border-t">
            {group.map((cover) => (
              <li
                key={cover.id}
                className="flex min-h-14 flex-wrap items-center justify-between gap-x-4 border-line border-b py-1.5"
              >
                {cover.client}
                <Send name="coverId" value={cover.id} className="button">
                  {t('told')} <span className="sr-only">{cover.client}</span>
                </Send>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </ActForm>
  )
}
