import { getTranslations } from 'next-intl/server'
import { POINT } from '../../../components/point.ts'

/** How a meeting read before somebody changed it. */
export async function EarlierMeeting({ was }: { was: Record<string, unknown> }) {
  const [t, c] = await Promise.all([getTranslations('appointments'), getTranslations('contacts')])
  const text = (name: string) => (typeof was[name] === 'string' && was[name] ? String(was[name]) : undefined)
  const [place, purpose, withWhom] = [text('place'), text('purpose'), text('withWhom')]
  const keeper = text('keeper')
  const facts = [
    keeper && t('keptBy', { keeper }),
    typeof was.minutes === 'number' && c('minutesLong', { minutes: was.minutes }),
    place && c(`places.${place}`),
    text('whereabouts'),
    withWhom && t('alsoThere', { who: withWhom }),
    purpose && t(`purposes.${purpose}`),
    text('shared') && c('shared'),
  ]
  return (
    <>
      <p>{facts.filter(Boolean).join(POINT)}</p>
      {text('words') && <p className="max-w-[70ch] whitespace-pre-wrap">{text('words')}</p>}
    </>
  )
}
