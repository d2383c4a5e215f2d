import type { StaffActor } from '#lib/access/actor'
import { ASKED_BY } from '#lib/appointments/rules'
import type { Shown } from '#lib/appointments/shown'
import { newId } from '#lib/shared/ids'
import { ActForm, Send } from '../../../components/act-form.tsx'
import { SendOrAllTheSame } from '../../../components/all-the-same.tsx'
import { choicesOf } from '../../../components/choices.ts'
import { ChoiceField, TextField } from '../../../components/fields.tsx'
import { firstName } from '../../../components/first-name.ts'
import { Fold } from '../../../components/fold.tsx'
import {
  callOffAppointmentAction,
  changeAppointmentAction,
  moveAppointmentAction,
  noteCouldNotAction,
  undoAppointmentAction,
} from './actions.ts'
import { DetailFields, LengthField } from './detail-fields.tsx'
import { type MeetingWords, whichOf } from './meeting-words.ts'
import { SettleForm } from './settle-form.tsx'

type Props = { actor: StaffActor; meeting: Shown; words: MeetingWords }

/** Everything that can become of a meeting but that it was held. Each form stays in place, so that what it said can be read. */
export function ActForms({ meeting, words: { t } }: Props) {
  const name = firstName(meeting.name)
  const shows = meeting.state === 'planned'
  const common = { hidden: whichOf(meeting), shows }
  const after = { undo: t('undo'), details: t('toContact'), open: t('open') }
  const stack = 'mt-1 mb-3 flex flex-col items-start gap-5'
  return (
    <div className="no-print mt-6">
      <SettleForm {...common} action={moveAppointmentAction} commandId={newId()} label={t('move')} words={after}>
        <Fold summary={t('moveHeading')}>
          <div className={stack}>
            <div className="flex flex-wrap gap-4">
              <TextField name="day" type="date" label={t('day')} initial={meeting.day} />
              <TextField name="time" type="time" label={t('time')} initial={meeting.time} />
            </div>
            <ChoiceField
              name="askedBy"
              label={t('askedBy')}
              choices={choicesOf(ASKED_BY, (who) => t(`asked.${who}`, { name }))}
            />
            <SendOrAllTheSame field="anyway" words={{ send: t('move'), anyway: t('anywayMove') }} />
          </div>
        </Fold>
      </SettleForm>
      <SettleForm
        {...common}
        action={noteCouldNotAction}
        commandId={newId()}
        label={t('couldNotHeading')}
        words={after}
        byButton
      >
        <Fold summary={t('couldNotHeading')}>
          <p className="mb-2 text-ink-soft">{t('couldNotIntro')}</p>
          <div className="mb-3 flex flex-wrap gap-2">
            {ASKED_BY.map((who) => (
              <Send key={who} name="askedBy" value={who} className="button">
                {t(`couldNotBy.${who}`, { name })}
              </Send>
            ))}
          </div>
        </Fold>
      </SettleForm>
      <SettleForm {...common} action={callOffAppointmentAction} commandId={newId()} label={t('callOff')} words={after}>
        <Fold summary={t('callOffHeading')}>
          <p className="mb-2 text-ink-soft">{t('callOffIntro', { name })}</p>
          <Send className="button">{t('callOff')}</Send>
        </Fold>
      </SettleForm>
      <ActForm
        {...common}
        action={changeAppointmentAction}
        commandId={newId()}
        version={meeting.version}
        label={t('changeHeading')}
      >
        <Fold summary={t('changeHeading')}>
          <div className={stack}>
            <LengthField minutes={meeting.minutes} />
            <DetailFields initial={meeting} />
            <Send>{t('change')}</Send>
          </div>
        </Fold>
      </ActForm>
      <ActForm {...common} action={undoAppointmentAction} commandId={newId()} shows={!shows} label={t('takeBack')}>
        <Fold summary={t('takeBack')}>
          <p className="mb-2 text-ink-soft">{t('takeBackIntro')}</p>
          <Send className="button">{t('takeBackButton')}</Send>
        </Fold>
      </ActForm>
    </div>
  )
}
