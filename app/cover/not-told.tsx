import type { Covered } from '#lib/cover/queries'
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
      <TextField name="day" type="date" label={t('toldDay')} initial={today} max={today} className="mb-3 max-w-48" />
      <ul className="border-line border-t">
        {covers.map((cover) => (
          <li key={cover.id} className="flex min-h-14 flex-wrap items-center gap-x-4 border-line border-b py-2">
            <div className="min-w-0 flex-1 basis-56">
              <p className="font-semibold">{cover.client}</p>
              <p className="text-[0.94rem] text-ink-soft">
                {walk(cover)}, {span(cover)}
              </p>
            </div>
            <Send name="coverId" value={cover.id} className="button">
              {t('told')} <span className="sr-only">{cover.client}</span>
            </Send>
          </li>
        ))}
      </ul>
    </ActForm>
  )
}
