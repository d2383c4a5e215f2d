import { getTranslations } from 'next-intl/server'
import { SORTS, type Sort } from '#lib/employers/queries/listed'
import { SECTORS, type Sector } from '#lib/employers/rules'

/** In which order, and of which sector only. */
export async function SortLinks({ sort, sector }: { sort: Sort; sector: Sector | null }) {
  const t = await getTranslations('employers')
  return (
    <div className="no-print mb-3 flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
      <nav aria-label={t('sort')}>
        <ul className="flex flex-wrap gap-x-1">
          {SORTS.map((one) => (
            <li key={one}>
              <a
                href={`/employers?${new URLSearchParams({ sort: one, ...(sector ? { sector } : {}) })}#list`}
                aria-current={one === sort ? 'true' : undefined}
                className="flex min-h-11 items-center rounded-soft px-3 text-harbour aria-[current=true]:bg-harbour-mist aria-[current=true]:font-bold"
              >
                {t(`sorts.${one}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <form action="/employers#list" method="get" className="flex min-w-0 flex-wrap items-end gap-2">
        <input type="hidden" name="sort" value={sort} />
        <div className="field">
          <label htmlFor="sector" className="sr-only">
            {t('sector')}
          </label>
          <select id="sector" name="sector" defaultValue={sector ?? ''} className="input">
            <option value="">{t('anySector')}</option>
            {SECTORS.map((one) => (
              <option key={one} value={one}>
                {t(`sectors.${one}`)}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" className="button">
          {t('showSector')}
        </button>
      </form>
    </div>
  )
}
