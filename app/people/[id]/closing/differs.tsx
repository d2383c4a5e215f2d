import { getTranslations } from 'next-intl/server'

const ON_HOLD = ['touch', 'plans', 'open'] as const
const ENDED = ['touch', 'plans', 'meetings', 'open'] as const

/** A pause and an ending side by side, before anything ends, with the pause one tap away, or there already. */
export async function Differs({ id, onHoldSince }: { id: string; onHoldSince: string | undefined }) {
  const t = await getTranslations('episodes')
  return (
    <section className="mt-4" aria-labelledby="differs">
      <h3 id="differs">{t('differsHeading')}</h3>
      <p className="mb-3 text-ink-soft">{t('differsIntro')}</p>
      <div className="grid gap-4 sm:grid-cols-2">
        <div className="tide-edge">
          <h4 className="font-semibold">{t('onHold')}</h4>
          <ul className="mt-1 mb-3 list-disc pl-5">
            {ON_HOLD.map((fact) => (
              <li key={fact}>{t(`onHoldFacts.${fact}`)}</li>
            ))}
          </ul>
          {onHoldSince && <p className="mb-2">{t('onHoldAlready', { day: onHoldSince })}</p>}
          <a href={`/people/${id}/search${onHoldSince ? '' : '?pause=open#pause'}`} className="button">
            {t(onHoldSince ? 'toPause' : 'pauseInstead')}
          </a>
        </div>
        <div className="border-line border-l-4 pl-4">
          <h4 className="font-semibold">{t('endedHeading')}</h4>
          <ul className="mt-1 list-disc pl-5">
            {ENDED.map((fact) => (
              <li key={fact}>{t(`endedFacts.${fact}`)}</li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  )
}
