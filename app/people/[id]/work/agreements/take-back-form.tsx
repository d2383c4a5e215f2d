import { getTranslations } from 'next-intl/server'
import type { ComponentProps } from 'react'
import { newId } from '#lib/shared/ids'
import { ActForm, Send } from '../../../../components/act-form.tsx'
import { Fold } from '../../../../components/fold.tsx'
import { UndoableForm } from '../../../../components/undoable-form.tsx'

type Act<Value> = ComponentProps<typeof ActForm<Value>>['action']
type Props<TakenBack, Back> = {
  takeBack: Act<TakenBack>
  putBack: Act<Back>
  /** The field that says which record is meant, and the record. */
  which: { field: string; id: string }
  stands: boolean
  hint: string
}

/** What was entered by mistake, taken back: a fold away, beside a line on what to do instead. Afterwards, the way back. */
export async function TakeBackForm<TakenBack, Back>({
  takeBack,
  putBack,
  which,
  stands,
  hint,
}: Props<TakenBack, Back>) {
  const t = await getTranslations('follow-along')
  const hidden = { [which.field]: which.id }
  return (
    <>
      <UndoableForm
        action={takeBack}
        undo={{ action: putBack, field: which.field, label: t('undo') }}
        commandId={newId()}
        hidden={hidden}
        shows={stands}
        label={t('takeBack')}
      >
        <Fold summary={t('takeBack')}>
          <p className="mb-3 max-w-[60ch]">{hint}</p>
          <Send className="button">{t('takeBackButton')}</Send>
        </Fold>
      </UndoableForm>
      <ActForm action={putBack} commandId={newId()} hidden={hidden} shows={!stands} label={t('putBack')}>
        <Send className="button button-quiet">{t('putBack')}</Send>
      </ActForm>
    </>
  )
}
