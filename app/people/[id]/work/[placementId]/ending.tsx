import { newId } from '#lib/shared/ids'
import { ActForm, Send } from '../../../../components/act-form.tsx'
import { Fold } from '../../../../components/fold.tsx'
import { Quoted } from '../../../../components/quoted.tsx'
import { changePlacementEndAction, undoPlacementEndAction } from '../actions.ts'
import { EndFields } from '../end-fields.tsx'
import { workWords } from '../work-words.ts'
import type { About } from './about.ts'

/** How it ended, what worked, what was learned, and the wish for next time. */
export async function Ending({ actor, id, name, placement }: About) {
  const { t, days } = await workWords(actor.today)
  const shows = placement.endedAt !== null && placement.takenBackAt === null
  const { endedBy, endWords, worked, learned, nextWish, endHeardOn } = placement
  const said = [
    [t('end.worked'), worked],
    [t('end.learned'), learned],
    [t('end.nextWish'), nextWish],
  ].filter(([, words]) => words)
  const hidden = { placementId: placement.id }
  return (
    <section className={shows ? '' : 'hidden has-[p]:block'} aria-labelledby={shows ? 'ending' : undefined}>
      {shows && (
        <>
          <h3 id="ending" className="mb-1 text-[1.15rem]">
            {t('end.heading')}
          </h3>
          <p>
            {t(`end.endedBys.${endedBy ?? 'not_said'}`, { name })}.{' '}
            <span className="text-ink-soft">{endHeardOn && t('story.heardOn', { day: days.short(endHeardOn) })}</span>
          </p>
          {endWords && (
            <p className="voice mt-2 max-w-[56ch] whitespace-pre-wrap">
              <Quoted words={endWords} />
            </p>
          )}
          <dl className="mt-3 flex flex-col gap-2">
            {said.map(([label, words]) => (
              <div key={label}>
                <dt className="text-ink-soft">{label}</dt>
                <dd className="whitespace-pre-wrap">{words}</dd>
              </div>
            ))}
          </dl>
          <p className="no-print mt-3">
            <a href={`/people/${id}/profile`} className="button">
              {t('end.profile')}
            </a>
          </p>
        </>
      )}
      <div className="no-print">
        <ActForm
          action={changePlacementEndAction}
          commandId={newId()}
          version={placement.version}
          hidden={hidden}
          shows={shows}
          label={t('end.change')}
        >
          <Fold summary={t('end.change')}>
            <div className="flex flex-col items-start gap-5 pb-4">
              <EndFields actor={actor} name={name} ended={placement} />
              <Send className="button">{t('end.saveChange')}</Send>
            </div>
          </Fold>
        </ActForm>
        <ActForm
          action={undoPlacementEndAction}
          commandId={newId()}
          hidden={hidden}
          shows={shows}
          label={t('end.undoFold')}
        >
          <Fold summary={t('end.undoFold')}>
            <Send className="button">{t('end.undoIt')}</Send>
          </Fold>
        </ActForm>
      </div>
    </section>
  )
}
