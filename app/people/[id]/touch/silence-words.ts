import { getLocale, getTranslations } from 'next-intl/server'
import { SILENCES, type Silence } from '#lib/check-ins/rules'

/** "Quiet three times before: twice well, once unwell." Nothing where there was no silence anybody understood. */
export async function silenceWords(silences: { meant: Silence }[]): Promise<string | undefined> {
  if (silences.length === 0) return undefined
  const [t, locale] = await Promise.all([getTranslations('check-ins'), getLocale()])
  const times = SILENCES.flatMap((meant) => {
    const count = silences.filter((silence) => silence.meant === meant).length
    return count > 0 ? [t(`times.${meant}`, { count })] : []
  })
  const meanings = new Intl.ListFormat(locale, { type: 'conjunction' }).format(times)
  return t('quietBefore', { count: silences.length, meanings })
}
