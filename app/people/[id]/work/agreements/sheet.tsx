import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { carrierOf, type Day } from '#lib/shared/day'
import { formatsOf } from '../../../../components/day-words.ts'
import { PrintButton } from './print-button.tsx'

type Props = {
  id: string
  part: 'plan' | 'disclosure'
  /** The person reads it in their own language, whoever prints it. */
  language: 'en' | 'da'
  title: string
  subtitle: string
  foot: { name: string; specialist: string; today: Day }
  children: ReactNode
}

/** A sheet of paper for the person: nothing on it but what it is for. */
export async function Sheet({ id, part, language, title, subtitle, foot, children }: Props) {
  const [t, theirs] = await Promise.all([
    getTranslations('follow-along'),
    getTranslations({ locale: language, namespace: 'follow-along' }),
  ])
  return (
    <>
      <div className="no-print mb-6 flex flex-wrap items-center gap-x-5 gap-y-2">
        <a href={`/people/${id}/work/agreements#${part}`} className="line-link">
          {t('back')}
        </a>
        <PrintButton>{t('print')}</PrintButton>
        <p className="text-[0.94rem] text-ink-soft">{t('printHint')}</p>
      </div>
      <article lang={language} className="sheet">
        <h1>{title}</h1>
        <p className="text-lg">{subtitle}</p>
        {children}
        <p className="sheet-foot">{theirs('sheetFoot', { ...foot, day: theirDays(language)(foot.today) })}</p>
      </article>
    </>
  )
}

const LOCALE = { en: 'en-GB', da: 'da-DK' } as const

/** Days as that language writes them. */
export const theirDays = (language: 'en' | 'da') => (day: Day) =>
  formatsOf(LOCALE[language]).shortWithYear.format(carrierOf(day))

/** What stands beneath a drawing, in that language. */
export function theirAxis(language: 'en' | 'da') {
  const { tick, relative } = formatsOf(LOCALE[language])
  return { day: (day: Day) => tick.format(carrierOf(day)), today: relative.format(0, 'day') }
}
