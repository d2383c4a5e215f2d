import { getTranslations } from 'next-intl/server'
import type { Section } from '#lib/profile/rules/sections'
import { POINT } from '../../../components/point.ts'

type Props = { section: Section; path: string; by?: string; day?: string; hasHistory: boolean }

/** Who wrote last, and the way to how it read before. */
export async function HistoryLink({ section, path, by, day, hasHistory }: Props) {
  const t = await getTranslations('profile')
  if (!by && !hasHistory) return null
  return (
    <p className="no-print mt-1 text-[0.9rem] text-ink-soft">
      {by && t('writtenBy', { name: by, day: day ?? '' })}
      {by && hasHistory && POINT}
      {hasHistory && (
        <a
          href={`${path}/${section}`}
          className="line-link"
          aria-label={t('historyTitle', { section: t(`sections.${section}`) })}
        >
          {t('history')}
        </a>
      )}
    </p>
  )
}
