import { newId } from '#lib/shared/ids'
import { ActForm, Send } from '../../../../components/act-form.tsx'
import { Fold } from '../../../../components/fold.tsx'
import { UndoableForm } from '../../../../components/undoable-form.tsx'
import { changePlacementAction, takeBackPlacementAction, undoTakeBackPlacementAction } from '../actions.ts'
import { PlacementFields } from '../placement-fields.tsx'
import { workWords } from '../work-words.ts'
import type { About } from './about.ts'

/** For what was written wrongly, or never was. */
export async function CorrectForms({ actor, name, placement }: About) {
  const { t } = await workWords(actor.today)
  const hidden = { placementId: placement.id }
  const stands = placement.takenBackAt === null
  return (
    <div className="no-print max-w-3xl">
      <ActForm
        action={changePlacementAction}
        commandId={newId()}
        version={placement.version}
        hidden={hidden}
        shows={stands}
        label={t('correct.heading')}
      >
        <Fold summary={t('correct.heading')}>
          <div className="flex flex-col items-start gap-5 pb-4">
            <p className="max-w-[60ch] text-ink-soft">{t('correct.intro')}</p>
            <PlacementFields actor={actor} name={name} said={placement} />
            <Send className="button">{t('correct.save')}</Send>
          </div>
        </Fold>
      </ActForm>
      <UndoableForm
        action={takeBackPlacementAction}
        undo={{ action: undoTakeBackPlacementAction, field: 'placementId', label: t('takeBack.undo') }}
        commandId={newId()}
        hidden={hidden}
        shows={stands}
        label={t('takeBack.heading')}
      >
        <Fold summary={t('takeBack.heading')}>
          <p className="mb-2 max-w-[60ch] text-ink-soft">{t('takeBack.intro')}</p>
          <Send className="button">{t('takeBack.button')}</Send>
        </Fold>
      </UndoableForm>
    </div>
  )
}
