import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { StaffActor } from '#lib/access/actor'
import { dayAt } from '#lib/shared/day'
import { dayWords } from '../../../../components/day-words.ts'

type Props = {
  actor: StaffActor
  id: string
  part: 'plan' | 'disclosure' | 'advice'
  title: ReactNode
  name: string
  record: { by: string; takenBackAt: Date | null }
}

/** The top of one record's own page: the way back, what it is, whose, and who wrote it. */
export async function RecordHead({ actor, id, part, title, name, record }: Props) {
  const [t, days] = await Promise.all([getTranslations('follow-along'), dayWords(actor.today)])
  return (
    <>
      <p className="mb-2">
        <a href={`/people/${id}/work/agreements#${part}`} className="line-link">
          {t('back')}
        </a>
      </p>
      <h1>{title}</h1>
      <p className="text-lg">{name}</p>
      <p className="mb-4 text-[0.96rem] text-ink-soft first-letter:uppercase">{t('writtenBy', { name: record.by })}</p>
      {record.takenBackAt && (
        <p className="mb-4 font-semibold">
          {t('wasTakenBack', { day: days.short(dayAt(record.takenBackAt, actor.zone)) })}
        </p>
      )}
    </>
  )
}
