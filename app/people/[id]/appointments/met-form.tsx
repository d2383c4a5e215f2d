import type { StaffActor } from '#lib/access/actor'
import { mayHaveMet } from '#lib/appointments/rules/calendar'
import type { Shown } from '#lib/appointments/shown'
import { newId } from '#lib/shared/ids'
import { Send } from '../../../components/act-form.tsx'
import { keepAppointmentAction } from './actions.ts'
import { type MeetingWords, whichOf } from './meeting-words.ts'
import { SettleForm } from './settle-form.tsx'

type Props = { actor: StaffActor; meeting: Shown; words: MeetingWords; isMain?: boolean }

/** One tap, and the meeting is a contact. */
export function MetForm({ actor, meeting, words: { t, days }, isMain = false }: Props) {
  const { name, day, time } = meeting
  return (
    <SettleForm
      action={keepAppointmentAction}
      commandId={newId()}
      hidden={whichOf(meeting)}
      shows={meeting.state === 'planned' && mayHaveMet(meeting, actor.today)}
      label={t('metWith', { name, day: days.inText(day), time })}
      words={{ undo: t('undo'), details: t('addDetails'), open: t('open') }}
    >
      <Send className={isMain ? 'button button-main' : 'button'}>{t('met')}</Send>
      {isMain && <p className="mt-1 text-[0.94rem] text-ink-soft">{t('metHint')}</p>}
    </SettleForm>
  )
}
