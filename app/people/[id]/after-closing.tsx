import { getTranslations } from 'next-intl/server'

/** On the pages of somebody whose support has ended: why nothing can be begun here. Reopening it stands above. */
export async function AfterClosing({ name }: { name: string }) {
  const t = await getTranslations('clients')
  return <p className="mt-6 max-w-[60ch] text-ink-soft">{t('afterClosing', { name })}</p>
}
