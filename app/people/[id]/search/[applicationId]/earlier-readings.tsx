import type { StaffActor } from '#lib/access/actor'
import { COMPANY, INTERVIEW_KINDS, KINDS } from '#lib/job-search/rules'
import { dayAt, isDay } from '#lib/shared/day'
import type { ApplicationWords } from '../application-words.ts'
import type { ApplicationRead } from './next-step.tsx'

type Props = { actor: StaffActor; earlier: ApplicationRead['earlier']; words: ApplicationWords }

/** How it, and its interviews, read before somebody changed them. */
export function EarlierReadings({ actor, earlier, words }: Props) {
  const { t, days } = words
  if (earlier.length === 0) return null
  return (
    <section className="mt-10">
      <details>
        <summary>{t('earlier', { count: earlier.length })}</summary>
        <ol className="border-line border-t">
          {earlier.map(({ recordId, version, was, by, changedAt }) => (
            <li key={recordId + version} className="border-line border-b py-3">
              <p className="text-[0.94rem] text-ink-soft">
                {t('earlierUntil', { name: by, day: days.short(dayAt(changedAt, actor.zone)) })}
              </p>
              {Object.entries(was)
                .map(([field, value]) => inWords(words, field, value))
                .filter((text) => text !== undefined)
                .map((text) => (
                  <p key={text} className="max-w-[70ch] whitespace-pre-wrap">
                    {text}
                  </p>
                ))}
            </li>
          ))}
        </ol>
      </details>
    </section>
  )
}

function inWords({ t, days, name }: ApplicationWords, field: string, value: unknown): string | undefined {
  if (field === 'unsolicited') return value ? t('unsolicited') : undefined
  if (typeof value === 'number') return t('minutesLong', { minutes: value })
  if (typeof value !== 'string' || value === '') return undefined
  if (isDay(value)) return t('applyBy', { day: days.short(value) })
  const kind = KINDS.find((one) => one === value)
  const interview = INTERVIEW_KINDS.find((one) => one === value)
  const company = COMPANY.find((one) => one === value)
  if (field === 'kind') return kind ? t(`kinds.${kind}`) : interview && t(`interviewKinds.${interview}`)
  if (field === 'company') return company && t(`company.${company}`, { name })
  return value
}
