import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import type { SearchState } from '#lib/pauses/rules'
import { newId } from '#lib/shared/ids'
import { Send } from '../../components/act-form.tsx'
import { standingWords } from '../../components/standing-words.ts'
import { UndoableForm } from '../../components/undoable-form.tsx'
import { resumeSearchAction, undoResumeAction } from './actions.ts'

type Props = { actor: StaffActor; pauseId: string | undefined; state: SearchState }

/** One tap, and the search goes on as it was; one more, and it is on hold again. */
export async function ResumeForm({ actor, pauseId, state }: Props) {
  const [t, standing] = await Promise.all([getTranslations('pauses'), standingWords(actor.today)])
  const hidden: Record<string, string> = pauseId ? { pauseId, day: actor.today, to: state, wishedBy: 'person' } : {}
  return (
    <UndoableForm
      action={resumeSearchAction}
      undo={{ action: undoResumeAction, field: 'pauseId', label: t('putBack') }}
      commandId={newId()}
      hidden={hidden}
      shows={pauseId !== undefined}
      label={t('resume')}
    >
      <Send>{t('resume')}</Send>
      <p className="mt-1 text-[0.94rem] text-ink-soft">{t('resumeHint', { state: standing.search(state) })}</p>
    </UndoableForm>
  )
}
