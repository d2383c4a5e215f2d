import { getTranslations } from 'next-intl/server'
import type { Day } from '#lib/shared/day'
import type { Line } from '#lib/today/rules'
import { dayWords } from '../components/day-words.ts'
import { standingWords } from '../components/standing-words.ts'

type LineWords = Awaited<ReturnType<typeof lineWords>>

/** The words of all lines, looked up once. */
export async function lineWords(today: Day) {
  const [t, days, standing] = await Promise.all([getTranslations('today'), dayWords(today), standingWords(today)])
  return { t, days, standing }
}

/** One person, why they are here in the worker's own voice, and the act itself. */
export function TodayLine({ line, today, words }: { line: Line; today: Day; words: LineWords }) {
  const { t, days, standing } = words
  const { person } = line
  const isHeld = person.pause !== null
  return (
    <li
      className={`flex min-h-14 flex-wrap items-center gap-x-4 gap-y-1 border-line border-b py-2.5 pl-5 ${isHeld ? 'tide-edge' : ''}`}
    >
      <div className="min-w-0 flex-1 basis-56">
        <a href={`/people/${person.id}`} className="row-link">
          {person.name}
        </a>
        {isHeld && <span className="on-hold ml-2 text-[0.85rem]">{t('onHold')}</span>}
        <p className="text-[0.96rem]">{reason()}</p>
        {lately() && <p className="text-[0.9rem] text-ink-soft">{lately()}</p>}
      </div>
      <div className="flex gap-2">
        {person.phone && (
          <a
            href={`tel:${person.phone.replace(/\s/g, '')}`}
            className="button"
            aria-label={t('callName', { name: person.name })}
          >
            {t('call')}
          </a>
        )}
        <a
          href={`/log?with=${person.id}`}
          className="button button-main"
          aria-label={t('logName', { name: person.name })}
        >
          {t('log')}
        </a>
      </div>
    </li>
  )

  function reason(): string {
    if (line.because === 'agreed' && person.pause) {
      const said = standing.agreed(person.pause)
      return line.due === today
        ? t('agreedToday', { agreed: said })
        : t('agreedBefore', { agreed: said, day: days.weekday(line.due) })
    }
    if (line.because === 'resting' && person.pause) {
      const said = standing.agreed(person.pause)
      return line.due
        ? t('restingUntil', { agreed: said, day: days.weekday(line.due) })
        : t('resting', { agreed: said })
    }
    if (line.because === 'waiting') return t('waiting')
    return person.heardOn ? t('quiet', { ago: days.ago(person.heardOn) }) : t('neverHeard')
  }

  /** What the reason does not say yet: when we last heard from them, and tried. */
  function lately(): string | undefined {
    const { heardOn, touchedOn } = person
    const heard = heardOn && line.because !== 'quiet' ? t('heard', { ago: days.ago(heardOn) }) : undefined
    const touched = touchedOn && touchedOn !== heardOn ? t('touched', { ago: days.ago(touchedOn) }) : undefined
    return [heard, touched].filter(Boolean).join(' ') || undefined
  }
}
