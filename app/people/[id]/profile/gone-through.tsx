import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import { goneThrough } from '#lib/profile/queries'
import { newId } from '#lib/shared/ids'
import { Send } from '../../../components/act-form.tsx'
import { dayWords } from '../../../components/day-words.ts'
import { UndoableForm } from '../../../components/undoable-form.tsx'
import { goThroughAction, takeBackGoingThroughAction } from './actions.ts'

/** When the profile was last gone through and, where something has ended since, a quiet word about it. */
export async function GoneThrough({ actor, id }: { actor: StaffActor; id: string }) {
  const [{ last, ended }, t, days] = await Promise.all([
    goneThrough(actor, id),
    getTranslations('profile'),
    dayWords(actor.today),
  ])
  const what = ended.map(({ title, at }) => (at ? t('titleAt', { title, place: at }) : title))
  return (
    <div className="no-print mb-4">
      <p className="text-ink-soft">{last ? t('gone.last', { day: days.inText(last) }) : t('gone.never')}</p>
      {what[0] && <p className="mt-2 border-lantern border-l-4 pl-3">{t('gone.ended', { what: what[0] })}</p>}
      <UndoableForm
        action={goThroughAction}
        undo={{ action: takeBackGoingThroughAction, field: 'goneId', label: t('gone.undo') }}
        commandId={newId()}
        hidden={{ clientId: id }}
        shows={last !== undefined && last < actor.today}
        label={t('gone.button')}
      >
        <Send className="button button-quiet -ml-[0.4rem]">{t('gone.button')}</Send>
      </UndoableForm>
    </div>
  )
}
