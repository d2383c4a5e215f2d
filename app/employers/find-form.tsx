import { getTranslations } from 'next-intl/server'

/** Finds by part of a name. What is asked for stands in the page’s address, and works without a script. */
export async function FindForm({ typed }: { typed: string }) {
  const t = await getTranslations('employers')
  return (
    <search className="no-print block max-w-lg">
      <form action="/employers" method="get">
        <label htmlFor="find-employer" className="mb-1 block font-semibold">
          {t('find')}
        </label>
        <div className="flex gap-2">
          <input
            id="find-employer"
            type="search"
            name="q"
            defaultValue={typed}
            maxLength={120}
            autoComplete="off"
            aria-describedby="find-employer-hint"
            className="input min-w-0 flex-1"
          />
          <button type="submit" className="button">
            {t('findButton')}
          </button>
        </div>
        <p id="find-employer-hint" className="mt-1 text-[0.94rem] text-ink-soft">
          {t('findHint')}
        </p>
      </form>
    </search>
  )
}
