import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import { earlierDetails } from '#lib/clients/queries'
import { dayAt } from '#lib/shared/day'
import { dayWords } from '../../../components/day-words.ts'
import { Quoted } from '../../../components/quoted.tsx'

/** What was known of somebody, and what they wanted in their own words, before it was changed. */
export async function EarlierDetails({ actor, id }: { actor: StaffActor; id: string }) {
  const [earlier, t, days] = await Promise.all([
    earlierDetails(actor, id),
    getTranslations('clients'),
    dayWords(actor.today),
  ])
  if (earlier.length === 0) return null
  return (
    <details className="no-print">
      <summary>{t('earlier', { count: earlier.length })}</summary>
      <ol className="border-line border-t">
        {earlier.map(({ version, was, by, changedAt }) => (
          <li key={version} className="border-line border-b py-3">
            <p className="text-[0.94rem] text-ink-soft">
              {t('earlierUntil', { name: by, day: days.short(dayAt(changedAt, actor.zone)) })}
            </p>
            {was.wish && (
              <p className="voice max-w-[70ch] whitespace-pre-wrap">
                <Quoted words={was.wish} />
              </p>
            )}
            <dl className="facts mt-1 text-[0.96rem]">
              {(['name', 'phone', 'treatmentTeam', 'clinician'] as const)
                .filter((field) => was[field])
                .map((field) => (
                  <div key={field} className="contents">
                    <dt className="text-ink-soft">{t(field)}</dt>
                    <dd>{was[field]}</dd>
                  </div>
                ))}
              {was.language && (
                <div className="contents">
                  <dt className="text-ink-soft">{t('language')}</dt>
                  <dd>{t(`languages.${was.language}`)}</dd>
                </div>
              )}
            </dl>
          </li>
        ))}
      </ol>
    </details>
  )
}
