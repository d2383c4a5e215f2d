import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import type { Pause } from '#lib/pauses/track'
import { capital, dayWords } from '../../../components/day-words.ts'
import { standingWords } from '../../../components/standing-words.ts'
import { type Earlier, EarlierAgreements } from './earlier-agreements.tsx'

type Props = {
  actor: StaffActor
  name: string
  pause: Pause
  by: string
  walker: string | undefined
  earlier: Earlier
}

/** The pause that lies on the search now, and what was agreed about it. */
export async function OpenPause({ actor, name, pause, by, walker, earlier }: Props) {
  const [t, days, standing] = await Promise.all([
    getTranslations('pauses'),
    dayWords(actor.today),
    standingWords(actor.today, walker),
  ])
  const facts = [
    [t('kindShort'), t(`kinds.${pause.kind}`)],
    [t('lookAgainShort'), pause.lookAgainDay ? days.short(pause.lookAgainDay) : t('dontKnowYet')],
    [t('touchShort'), capital(standing.agreed(pause))],
    [t('wishShort'), t(`wishes.${pause.wishedBy}`, { name })],
    ...(pause.note ? [[t('note'), pause.note]] : []),
    [t('enteredBy'), by],
  ]
  return (
    <section className="tide-edge mt-6" aria-labelledby="on-hold">
      <h2 id="on-hold">{t('openHeading', { day: days.short(pause.fromDay) })}</h2>
      <p className="mt-1 max-w-[60ch]">{t('restsAndGoesOn', { name })}</p>
      <dl className="facts mt-3">
        {facts.map(([label, words]) => (
          <div key={label} className="contents">
            <dt className="text-ink-soft">{label}</dt>
            <dd className="whitespace-pre-wrap">{words}</dd>
          </div>
        ))}
      </dl>
      <EarlierAgreements actor={actor} name={name} walker={walker} earlier={earlier} pauseId={pause.id} />
    </section>
  )
}
