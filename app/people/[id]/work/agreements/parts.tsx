import { getTranslations } from 'next-intl/server'

const PARTS = ['plan', 'disclosure', 'advice'] as const

/** What agreements there are around work, each a way to it. */
export async function Parts({ base = '', label }: { base?: string; label: string }) {
  const t = await getTranslations('follow-along')
  return (
    <nav aria-label={label} className="no-print mt-2">
      <ul className="flex flex-wrap gap-x-5">
        {PARTS.map((part) => (
          <li key={part}>
            <a href={`${base}#${part}`} className="line-link">
              {t(`${part}.heading`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
