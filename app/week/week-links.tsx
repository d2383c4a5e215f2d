import { getTranslations } from 'next-intl/server'

type Props = { label: string; before: string; now: string; after?: string; isNow?: boolean }

/** From one week to another, in the same words and the same order everywhere. */
export async function WeekLinks({ label, before, now, after, isNow = false }: Props) {
  const t = await getTranslations('appointments')
  return (
    <nav aria-label={label} className="ends-line no-print flex flex-wrap items-center gap-x-4">
      <a href={before} className="button button-quiet">
        {t('weekBefore')}
      </a>
      <a
        href={now}
        aria-current={isNow ? 'true' : undefined}
        className="button button-quiet aria-[current=true]:font-bold aria-[current=true]:no-underline"
      >
        {t('thisWeek')}
      </a>
      {after && (
        <a href={after} className="button button-quiet">
          {t('weekAfter')}
        </a>
      )}
    </nav>
  )
}
