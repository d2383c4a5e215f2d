import { getTranslations } from 'next-intl/server'
import { POINT } from '../../../../components/point.ts'

type Props = { was: Record<string, unknown>; dayInWords: (day: string) => string }

/** How a contact reads, or read before somebody corrected it. */
export async function EarlierVersion({ was, dayInWords }: Props) {
  const t = await getTranslations('contacts')
  const text = (name: string) => (typeof was[name] === 'string' && was[name] ? String(was[name]) : undefined)
  const day = text('day')
  const place = text('place')
  const minutes = typeof was.minutes === 'number' ? was.minutes : undefined
  const reachedOut = text('reachedOut')
  const together = Array.isArray(was.together) ? was.together.map(String) : []
  const facts = [
    t(`said.${text('outcome')}`),
    day && dayInWords(day),
    text('time'),
    place && t(`places.${place}`),
    minutes && t('minutesLong', { minutes }),
    ...together.map((what) => t(`togetherKinds.${what}`)),
    reachedOut && t('reachedOutShort', { who: reachedOut }),
    text('shared') && t('shared'),
  ]
  return (
    <>
      <p>{facts.filter(Boolean).join(POINT)}</p>
      <p className="max-w-[70ch] whitespace-pre-wrap">{text('note') ?? t('nothing')}</p>
    </>
  )
}
