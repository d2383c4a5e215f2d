import { getTranslations } from 'next-intl/server'
import { newId } from '#lib/shared/ids'
import { Send } from '../../../components/act-form.tsx'
import { EmployerField } from '../../../components/employer-field.tsx'
import { TextField } from '../../../components/fields.tsx'
import { Fold } from '../../../components/fold.tsx'
import { AddForm } from './add-form.tsx'
import { KindFields } from './detail-fields.tsx'

/** What and where: everything else can be filled in later. */
export async function AddLine({ clientId }: { clientId: string }) {
  const t = await getTranslations('job-search')
  const words = {
    form: t('add'),
    undo: t('undo'),
    fillIn: t('fillIn'),
    anyway: t('addAnyway'),
    open: t('openKnown'),
  }
  return (
    <AddForm commandId={newId()} clientId={clientId} words={words}>
      <div className="add-line">
        <TextField name="title" label={t('title')} longest={120} />
        <EmployerField label={t('employer')} />
        <Send>{t('addIt')}</Send>
      </div>
      <Fold summary={t('addMore')}>
        <div className="flex flex-col items-start gap-4 pb-2">
          <KindFields />
        </div>
      </Fold>
    </AddForm>
  )
}
