import { newId } from '#lib/shared/ids'
import { Send } from '../../../../components/act-form.tsx'
import { TextField } from '../../../../components/fields.tsx'
import { Fold } from '../../../../components/fold.tsx'
import { UndoableForm } from '../../../../components/undoable-form.tsx'
import { noteAbsenceAction, noteTermsChangeAction, takeBackTermsChangeAction } from '../actions.ts'
import { TermsFields } from '../terms-fields.tsx'
import { workWords } from '../work-words.ts'
import type { About } from './about.ts'

const stack = 'flex max-w-3xl flex-col items-start gap-5 pb-4'

/** What can become of it: other hours or pay, away and back again, and an end. */
export async function ChangeForms({ actor, id, placement }: About) {
  const { t } = await workWords(actor.today)
  const goesOn = placement.endedAt === null && placement.takenBackAt === null
  const isAway = placement.state === 'away'
  const hidden = { placementId: placement.id }
  const undo = { action: takeBackTermsChangeAction, field: 'changeId', label: t('absence.undo') }
  const field = (label: string) => <TextField name="fromDay" type="date" label={label} initial={actor.today} />
  return (
    <div className="no-print mt-9 border-line border-t pt-3">
      <UndoableForm
        action={noteTermsChangeAction}
        undo={undo}
        commandId={newId()}
        hidden={hidden}
        shows={goesOn}
        label={t('change.heading')}
      >
        <Fold summary={t('change.heading')}>
          <div className={stack}>
            <p className="text-ink-soft">{t('change.intro')}</p>
            {field(t('change.fromDay'))}
            <TermsFields actor={actor} />
            <TextField name="words" label={t('change.words')} longest={500} className="w-full max-w-lg" />
            <Send className="button">{t('change.save')}</Send>
          </div>
        </Fold>
      </UndoableForm>
      {(['away', 'back'] as const).map((kind) => (
        <UndoableForm
          key={kind}
          action={noteAbsenceAction}
          undo={undo}
          commandId={newId()}
          hidden={{ ...hidden, kind }}
          draft={kind}
          shows={goesOn && (kind === 'back') === isAway && placement.state !== 'ahead'}
          label={t(`absence.${kind}`)}
        >
          <Fold summary={t(`absence.${kind}`)} open={kind === 'back'}>
            <div className={stack}>
              {kind === 'away' && <p className="max-w-[60ch] text-ink-soft">{t('absence.awayIntro')}</p>}
              {field(t(kind === 'away' ? 'absence.fromDay' : 'absence.backDay'))}
              <TextField name="words" label={t('absence.words')} longest={500} className="w-full max-w-lg" />
              <Send className="button">{t(kind === 'away' ? 'absence.saveAway' : 'absence.saveBack')}</Send>
            </div>
          </Fold>
        </UndoableForm>
      ))}
      {goesOn && (
        <a href={`/people/${id}/work/${placement.id}/end`} className="fold-link w-fit hover:underline">
          {t(placement.state === 'ahead' ? 'end.neverBegan' : 'end.title')}
        </a>
      )}
    </div>
  )
}
