import { getTranslations } from 'next-intl/server'
import type { Disclosure } from '#lib/follow-along/find'
import { isToRevisit } from '#lib/follow-along/rules/disclosure'
import type { Day } from '#lib/shared/day'
import { POINT } from '../../../../components/point.ts'
import { Quoted } from '../../../../components/quoted.tsx'
import { THOUGHTS, worksheetWords } from './worksheet-words.ts'

type Props = {
  today: Day
  id: string
  name: string
  sheet: Disclosure
  by: string
  /** How many talks there have been about it. */
  talks: number
}

/** One worksheet to be read: what holds for now, and the thoughts behind it. */
export async function WorksheetCard({ today, id, name, sheet, by, talks }: Props) {
  const [f, words] = await Promise.all([getTranslations('follow-along'), worksheetWords(today, name)])
  const { t, days } = words
  const page = `/people/${id}/work/agreements/disclosure/${sheet.id}`
  const day = days.short(sheet.talkedOn)
  const isDue = isToRevisit(sheet, today)
  const facts = [
    talks > 1 ? t('talkedAgain', { count: talks, day }) : t('talked', { day }),
    sheet.revisitDay && !isDue && t('revisit', { day: days.short(sheet.revisitDay) }),
    f('writtenBy', { name: by }),
  ]
  const thoughts = THOUGHTS.filter((field) => field !== 'wording' && sheet[field])
  return (
    <article className="border-line border-b py-4">
      <h3 className="text-[1.08rem]">{sheet.isGeneral ? t('general') : sheet.employerName}</h3>
      <p>{t(`decided.${sheet.decision}`, { name })}</p>
      {isDue && sheet.revisitDay && (
        <p className="my-2 border-harbour border-l-4 pl-3">
          {t('revisitReached', { day: days.short(sheet.revisitDay) })}
        </p>
      )}
      {sheet.wording && (
        <p className="voice mt-1 mb-2 max-w-[52ch] whitespace-pre-wrap">
          <Quoted words={sheet.wording} />
        </p>
      )}
      {thoughts.length > 0 && (
        <dl className="thoughts my-3 max-w-[52rem]">
          {thoughts.map((field) => (
            <div key={field}>
              <dt>{t(`fields.${field}`, { name })}</dt>
              <dd className="whitespace-pre-wrap">{sheet[field]}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className="mt-1 text-[0.94rem] text-ink-soft first-letter:uppercase">{facts.filter(Boolean).join(POINT)}</p>
      <p className="no-print flex flex-wrap gap-x-5">
        <a href={page} className="line-link">
          {t('change')}
        </a>
        <a href={`${page}/sheet`} className="line-link">
          {t('toSheet')}
        </a>
      </p>
    </article>
  )
}
