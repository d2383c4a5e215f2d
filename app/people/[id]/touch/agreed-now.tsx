import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import type { Agreement } from '#lib/pauses/rules'
import type { Day } from '#lib/shared/day'
import { dayWords } from '../../../components/day-words.ts'
import { standingWords } from '../../../components/standing-words.ts'

type Props = {
  actor: StaffActor
  walker: string | undefined
  name: string
  pause: Agreement | null
  rhythm: (Agreement & { fromDay: Day; wishedBy: string }) | undefined
}

/** What we said, first of all. A pause has its own agreement, which goes first while it lasts. */
export async function AgreedNow({ actor, walker, name, pause, rhythm }: Props) {
  const [t, p, days, standing] = await Promise.all([
    getTranslations('rhythm'),
    getTranslations('pauses'),
    dayWords(actor.today),
    standingWords(actor.today, walker),
  ])
  return (
    <section className={`mt-6 ${pause ? 'tide-edge' : ''}`} aria-labelledby="agreed-now">
      <h2 id="agreed-now">{t('heading')}</h2>
      {pause && (
        <>
          <p className="mt-1 text-lg">{standing.agreedSentence(pause)}</p>
          <p className="text-ink-soft">{t('pauseHolds')}</p>
          {rhythm && <p className="text-ink-soft">{t('afterPause', { agreed: standing.agreed(rhythm) })}</p>}
        </>
      )}
      {!pause && rhythm && (
        <>
          <p className="mt-1 text-lg">{standing.agreedSentence(rhythm)}</p>
          <p className="text-ink-soft">
            {t('agreedSince', { day: days.inText(rhythm.fromDay), wish: p(`wishes.${rhythm.wishedBy}`, { name }) })}
          </p>
        </>
      )}
      {!pause && !rhythm && <p className="mt-1 text-ink-soft">{t('nothingAgreed')}</p>}
    </section>
  )
}
