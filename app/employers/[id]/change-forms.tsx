import { getTranslations } from 'next-intl/server'
import type { EmployerShown } from '#lib/employers/queries'
import { newId } from '#lib/shared/ids'
import { ActForm, Send } from '../../components/act-form.tsx'
import { Fold } from '../../components/fold.tsx'
import { changeEmployerAction, takeBackEmployerAction } from '../actions.ts'
import { EmployerFields } from '../employer-fields.tsx'

/** What is known of an employer put right, or an employer that was added by mistake taken out. */
export async function ChangeForms({ employer }: { employer: EmployerShown }) {
  const t = await getTranslations('employers')
  const shows = employer.takenBackAt === null
  const hidden = { employerId: employer.id }
  return (
    <div className="no-print mt-8 border-line border-t pt-2">
      <ActForm
        action={changeEmployerAction}
        commandId={newId()}
        version={employer.version}
        hidden={hidden}
        shows={shows}
        label={t('change')}
      >
        <Fold summary={t('change')}>
          <div className="flex max-w-[46rem] flex-col items-start gap-5 pb-3">
            <EmployerFields employer={employer} />
            <Send>{t('saveChange')}</Send>
          </div>
        </Fold>
      </ActForm>
      <ActForm action={takeBackEmployerAction} commandId={newId()} hidden={hidden} shows={shows} label={t('takeBack')}>
        <Fold summary={t('takeBack')}>
          <p className="mb-3 max-w-[60ch]">{t('takeBackIntro')}</p>
          <Send className="button">{t('takeBackButton')}</Send>
        </Fold>
      </ActForm>
    </div>
  )
}
