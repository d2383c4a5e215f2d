import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Section } from '#lib/profile/rules/sections'

type Props = {
  section: Section
  path: string
  /** What can be opened here in one tap; nothing where it is open. */
  opens?: 'begin' | 'change' | 'add'
  /** A line below: who wrote last, or how it read before. */
  below?: ReactNode
  /** Nothing is said here yet: left out on paper. */
  isEmpty: boolean
  children: ReactNode
}

/** One section of the document: its name at the side, what is said beside it. */
export async function SectionFrame({ section, path, opens, below, isEmpty, children }: Props) {
  const t = await getTranslations('profile')
  const title = t(`sections.${section}`)
  return (
    <section
      id={section}
      className={`profile-section ${isEmpty ? 'no-print' : ''}`}
      aria-labelledby={`${section}-title`}
    >
      <div className="profile-side">
        <h3 id={`${section}-title`}>{title}</h3>
        {opens && opens !== 'begin' && (
          <a
            href={`${path}?edit=${section}#${section}`}
            aria-label={opens === 'add' ? `${t('add')}: ${title}` : t('changeWhat', { section: title })}
            className="line-link no-print"
          >
            {t(opens)}
          </a>
        )}
      </div>
      <div className="min-w-0">
        {children}
        {opens === 'begin' && (
          <a
            href={`${path}?edit=${section}#${section}`}
            aria-label={t('beginWith', { section: title })}
            className="line-link no-print"
          >
            {t('begin')}
          </a>
        )}
        {below}
      </div>
    </section>
  )
}
