import type { StaffActor } from '#lib/access/actor'
import type { Interview } from '#lib/job-search/interview-of-person'
import { newId } from '#lib/shared/ids'
import { ActForm, Send } from '../../../../components/act-form.tsx'
import { TextField } from '../../../../components/fields.tsx'
import { Fold } from '../../../../components/fold.tsx'
import { POINT } from '../../../../components/point.ts'
import { Quoted } from '../../../../components/quoted.tsx'
import { UndoableForm } from '../../../../components/undoable-form.tsx'
import { changeInterviewAction, moveInterviewAction, settleInterviewAction, undoInterviewAction } from '../actions.ts'
import type { ApplicationWords } from '../application-words.ts'
import { InterviewFields } from './interview-fields.tsx'

type Props = { actor: StaffActor; interview: Interview; words: ApplicationWords }

/** One interview: when, where and with whom, what became of it, and everything that can be said of it. */
export function InterviewItem({ actor, interview, words }: Props) {
  const { t, name } = words
  const { id, state, day, kind, wentHow, version } = interview
  const isPlanned = state === 'planned'
  const hasBeen = day <= actor.today
  const became = words.became(state, day)
  const hidden = { interviewId: id }
  const undo = { action: undoInterviewAction, field: 'interviewId', label: t('undo') }
  return (
    <li className="border-line border-b py-3">
      <p className="font-semibold">
        {t('interviewOn', { kind, when: words.when(interview) })}
        {became && <span className="font-normal text-ink-soft">&nbsp;· {became}</span>}
      </p>
      <p>{words.arranged(interview).join(POINT)}</p>
      {wentHow && (
        <p className="voice mt-1 max-w-[60ch] whitespace-pre-wrap">
          <span className="sr-only">{t('wentHow', { name })}: </span>
          <Quoted words={wentHow} />
        </p>
      )}
      <div className="no-print">
        <UndoableForm
          action={settleInterviewAction}
          undo={undo}
          commandId={newId()}
          hidden={{ ...hidden, became: 'held' }}
          shows={isPlanned && hasBeen}
          label={t('heldHeading')}
          className="mt-3 flex flex-col items-start gap-3"
        >
          <TextField
            name="wentHow"
            label={t('wentHow', { name })}
            hint={t('wentHowHint', { name })}
            lines={2}
            longest={2000}
            className="w-full max-w-lg"
          />
          <Send>{t('held')}</Send>
        </UndoableForm>
        <UndoableForm
          action={moveInterviewAction}
          undo={undo}
          commandId={newId()}
          hidden={hidden}
          shows={isPlanned}
          label={t('moveHeading')}
        >
          <Fold summary={t('moveHeading')}>
            <div className="flex flex-col items-start gap-4 pb-2">
              <div className="flex flex-wrap gap-4">
                <TextField name="day" type="date" label={t('day')} initial={day} />
                <TextField name="time" type="time" label={t('time')} initial={interview.time} />
              </div>
              <Send className="button">{t('moveIt')}</Send>
            </div>
          </Fold>
        </UndoableForm>
        <UndoableForm
          action={settleInterviewAction}
          undo={undo}
          commandId={newId()}
          hidden={hidden}
          shows={isPlanned}
          label={t('couldNotHeading')}
          byButton
        >
          <Fold summary={t('couldNotHeading')}>
            <p className="mb-3 text-ink-soft">{t('couldNotIntro')}</p>
            <div className="flex flex-wrap gap-2 pb-2">
              <Send name="became" value="could_not" className="button">
                {t('couldNot')}
              </Send>
              <Send name="became" value="called_off" className="button">
                {t('callOff')}
              </Send>
            </div>
          </Fold>
        </UndoableForm>
        <ActForm
          action={changeInterviewAction}
          commandId={newId()}
          version={version}
          hidden={hidden}
          shows={isPlanned || state === 'held'}
          label={t('changeInterview')}
        >
          <Fold summary={t(state === 'held' ? 'changeHeld' : 'changeInterview')}>
            <div className="flex flex-col items-start gap-5 pb-2">
              <InterviewFields words={words} initial={interview} />
              {(state === 'held' || wentHow) && (
                <TextField
                  name="wentHow"
                  label={t('wentHow', { name })}
                  lines={3}
                  longest={2000}
                  initial={wentHow}
                  className="w-full max-w-lg"
                />
              )}
              <Send className="button">{t('save')}</Send>
            </div>
          </Fold>
        </ActForm>
        <ActForm
          action={undoInterviewAction}
          commandId={newId()}
          hidden={hidden}
          shows={!isPlanned}
          label={t('plannedAfterAll')}
        >
          <Send className="button button-quiet">{t('plannedAfterAll')}</Send>
        </ActForm>
      </div>
    </li>
  )
}
