import { getTranslations } from 'next-intl/server'
import { newId } from '#lib/shared/ids'
import { ActForm, Send } from '../../../components/act-form.tsx'
import { Fold } from '../../../components/fold.tsx'
import { takeBackClosingAction } from '../closing/actions.ts'

/** An ending that never was one. Shown while nobody has come back since. */
export async function TakeBackEnding({ closureId }: { closureId: string | undefined }) {
  const t = await getTranslations('episodes')
  return (
    <ActForm
      action={takeBackClosingAction}
      commandId={newId()}
      hidden={{ closureId: closureId ?? '' }}
      shows={closureId !== undefined}
      label={t('takeBack')}
      className="no-print"
    >
      <Fold summary={t('takeBack')}>
        <p className="mb-3 max-w-[60ch]">{t('takeBackIntro')}</p>
        <Send className="button">{t('takeBackButton')}</Send>
      </Fold>
    </ActForm>
  )
}
