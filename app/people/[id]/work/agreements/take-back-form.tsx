import { getTranslations } from 'next-intl/server'
import type { ComponentProps } from 'react'
import { newId } from '#lib/shared/ids'
import { ActForm, Send } from '../../../../components/act-form.tsx'
import { Fold } from '../../../../components/fold.tsx'

type Props<Value> = Pick<ComponentProps<typeof ActForm<Value>>, 'action' | 'hidden' | 'shows'> & { hint: string }

/** What was entered by mistake, taken back: a fold away, beside a line on what to do instead. */
export async function TakeBackForm<Value>({ action, hidden, shows, hint }: Props<Value>) {
  const t = await getTranslations('follow-along')
  return (
    <ActForm<Value> action={action} commandId={newId()} hidden={hidden} shows={shows} label={t('takeBack')}>
      <Fold summary={t('takeBack')}>
        <p className="mb-3 max-w-[60ch]">{hint}</p>
        <Send className="button">{t('takeBackButton')}</Send>
      </Fold>
    </ActForm>
  )
}
