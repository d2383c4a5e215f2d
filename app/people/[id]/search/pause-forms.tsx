import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import { SEARCH_STATES, type SearchState, WISHES } from '#lib/pauses/rules'
import type { Pause } from '#lib/pauses/track'
import { newId } from '#lib/shared/ids'
import { ActForm, Send } from '../../../components/act-form.tsx'
import { choicesOf } from '../../../components/choices.ts'
import { ChoiceField, TextField } from '../../../components/fields.tsx'
import { Fold } from '../../../components/fold.tsx'
import { UndoableForm } from '../../../components/undoable-form.tsx'
import {
  changePauseAction,
  resumeSearchAction,
  takeBackPauseAction,
  undoResumeAction,
  undoTakeBackAction,
} from '../actions.ts'
import { ResumeForm } from '../resume-form.tsx'
import { PauseFields } from './pause-fields.tsx'

type Props = {
  actor: StaffActor
  name: string
  pause: Pause | undefined
  state: SearchState
  walker: string | undefined
}

/** What can be done about the open pause: go on in one tap, go on otherwise, change it, take it back. */
export async function PauseForms({ actor, name, pause, state, walker }: Props) {
  const t = await getTranslations('pauses')
  const shows = pause !== undefined
  const hidden: Record<string, string> = pause ? { pauseId: pause.id } : {}
  const stack = 'mt-2 flex flex-col items-start gap-5'
  return (
    <div className={shows ? 'tide-edge pt-5' : 'mt-5'}>
      <ResumeForm actor={actor} pauseId={pause?.id} state={state} />
      <UndoableForm
        action={resumeSearchAction}
        undo={{ action: undoResumeAction, field: 'pauseId', label: t('putBack') }}
        commandId={newId()}
        hidden={hidden}
        shows={shows}
        label={t('resumeOtherwise')}
      >
        <Fold summary={t('resumeOtherwise')}>
          <div className={stack}>
            <TextField name="day" type="date" label={t('resumeDay')} initial={actor.today} max={actor.today} />
            <ChoiceField
              name="to"
              label={t('resumeTo')}
              choices={choicesOf(SEARCH_STATES, (other) => t(`states.${other}`))}
              initial={[state]}
            />
            <ChoiceField
              name="wishedBy"
              label={t('wishedBy')}
              choices={choicesOf(WISHES, (who) => t(`wishes.${who}`, { name }))}
              initial={['person']}
            />
            <Send>{t('resume')}</Send>
          </div>
        </Fold>
      </UndoableForm>
      <ActForm
        action={changePauseAction}
        commandId={newId()}
        version={pause?.version ?? 0}
        hidden={hidden}
        shows={shows}
        label={t('change')}
      >
        <Fold summary={t('change')}>
          <div className={stack}>
            <PauseFields name={name} today={actor.today} walker={walker} pause={pause} />
            <Send>{t('saveChange')}</Send>
          </div>
        </Fold>
      </ActForm>
      <UndoableForm
        action={takeBackPauseAction}
        undo={{ action: undoTakeBackAction, field: 'pauseId', label: t('undoTakeBack') }}
        commandId={newId()}
        hidden={hidden}
        shows={shows}
        label={t('takeBack')}
      >
        <Fold summary={t('takeBack')}>
          <div className={stack}>
            <p className="max-w-[60ch]">{t('takeBackIntro')}</p>
            <TextField name="because" label={t('takeBackBecause')} longest={500} />
            <Send className="button">{t('takeBackButton')}</Send>
          </div>
        </Fold>
      </UndoableForm>
    </div>
  )
}
