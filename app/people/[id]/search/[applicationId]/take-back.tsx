import { getTranslations } from 'next-intl/server'
import { newId } from '#lib/shared/ids'
import { ActForm, Send } from '../../../../components/act-form.tsx'
import { Fold } from '../../../../components/fold.tsx'
import { restoreApplicationAction, takeBackApplicationAction } from '../actions.ts'

/** Entered by mistake; and, where it was right after all, back again. */
export async function TakeBack({ applicationId, gone }: { applicationId: string; gone: boolean }) {
  const t = await getTranslations('job-search')
  const hidden = { applicationId }
  return (
    <div className="no-print mt-4">
      <ActForm
        action={takeBackApplicationAction}
        commandId={newId()}
        hidden={hidden}
        shows={!gone}
        label={t('takeBack')}
      >
        <Fold summary={t('takeBack')}>
          <p className="mb-3 max-w-[60ch]">{t('takeBackIntro')}</p>
          <Send className="button">{t('takeBackButton')}</Send>
        </Fold>
      </ActForm>
      <ActForm action={restoreApplicationAction} commandId={newId()} hidden={hidden} shows={gone} label={t('restore')}>
        <Send className="button">{t('restore')}</Send>
      </ActForm>
    </div>
  )
}
