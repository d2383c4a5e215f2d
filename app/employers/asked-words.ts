import { getTranslations } from 'next-intl/server'

/** The words of the question whether an employer is one that is there; the label is put in on the page, where it is known. */
export async function askedWords() {
  const t = await getTranslations('employers')
  const label = '{label}'
  return { isThat: t('isThat', { label }), openThat: t('openThat', { label }), isAnother: t('isAnother') }
}
