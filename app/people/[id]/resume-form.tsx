import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import type { SearchState } from '#lib/pauses/rules'
import { newId } from '#lib/shared/ids'
import { ActForm, Send } from '../../components/act-form.tsx'
import { standingWords } from '../../components/standing-words.ts'
import { resumeSearchAction } from './actions.ts'

type Props = { actor: StaffActor; pauseId: string | undefined; state: SearchState }

/** One tap, and the search goes on as it was. */
export async function ResumeForm({ actor, pauseId, state }: Props) {
  const [t, standing] = await Promise.all([getTranslations('pauses'), standingWords(actor.today)])
  const hidden: Record<string, string> = pauseId ? { pauseId, day: actor.today, to: state, wishedBy: 'person' } : {}
  return (
    <ActForm
      action={resumeSearchAction}
      commandId={newId()}
      hidden={hidden}
      shows={pauseId !== undefined}
      label={t('resume')}
    >
      <Send>{t('resume')}</Send>
      <p className="mt-1 text-[0.94rem] text-ink-soft">{t('resumeHint', { state: standing.search(state) })}</p>
    </ActForm>
  )
}
