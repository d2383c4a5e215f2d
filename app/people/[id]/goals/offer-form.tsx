import { getTranslations } from 'next-intl/server'
import type { Goal } from '#lib/goals/of-person'
import { newId } from '#lib/shared/ids'
import { ActForm, Send } from '../../../components/act-form.tsx'
import { TextField } from '../../../components/fields.tsx'
import { Fold } from '../../../components/fold.tsx'
import { offerStepAction } from './actions.ts'
import { StepFields } from './step-fields.tsx'

type Props = { id: string; name: string; goals: Goal[]; folded?: boolean }

/** One line offers a step; whose it is and around when can wait. */
export async function OfferForm({ id, name, goals, folded = false }: Props) {
  const t = await getTranslations('goals.steps')
  const line = (
    <>
      <div className="flex flex-wrap items-end gap-3">
        <TextField
          name="words"
          label={folded ? t('words') : t('add')}
          longest={300}
          className="min-w-[min(15rem,100%)] flex-1"
        />
        <Send className="button">{t('offer')}</Send>
      </div>
      <Fold summary={t('details')}>
        <div className="flex flex-col items-start gap-5 pb-2">
          <StepFields name={name} goals={goals} />
        </div>
      </Fold>
    </>
  )
  return (
    <div className="no-print mt-3">
      <ActForm action={offerStepAction} commandId={newId()} hidden={{ clientId: id }} label={t('add')}>
        {folded ? <Fold summary={t('add')}>{line}</Fold> : line}
      </ActForm>
    </div>
  )
}
