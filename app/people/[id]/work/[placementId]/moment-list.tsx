import type { TitledMoment } from '#lib/placements/known-moments'
import { newId } from '#lib/shared/ids'
import { ActForm, Send } from '../../../../components/act-form.tsx'
import { Fold } from '../../../../components/fold.tsx'
import { LineForm } from '../../../../today/line-form.tsx'
import { takeUpMomentsAction } from '../actions.ts'
import { type WorkWords, workWords } from '../work-words.ts'
import type { About } from './about.ts'
import { DueMoment } from './due-moment.tsx'

/** What is kept at a glance; the rest is one tap away. */
const A_GLANCE = 6

type Props = About & { moments: TitledMoment[] }

/** When a word is worth something: now, to come, and kept. */
export async function MomentList({ actor, id, name, placement, moments }: Props) {
  const words = await workWords(actor.today)
  const { t } = words
  const of = (...states: TitledMoment['state'][]) => moments.filter(({ state }) => states.includes(state))
  const [due, coming] = [of('due'), of('coming')]
  const kept = of('kept', 'let_go').toReversed()
  const less = moments.findLast(({ because, state }) => because === 'wish_for_less' && state !== 'passed')
  const isOver = placement.endedAt !== null || placement.takenBackAt !== null
  if (placement.takenBackAt !== null) return null
  return (
    <section aria-labelledby="moments">
      <h3 id="moments" className="text-[1.15rem]">
        {t('moments.heading')}
      </h3>
      <p className="mb-3 text-[0.94rem] text-ink-soft">{t('moments.intro')}</p>
      <LineForm commandId={newId()} undo={t('moments.undo')}>
        {due.length === 0 ? (
          <p className="border-line border-y py-3 text-ink-soft">
            {t(placement.state === 'away' ? 'moments.rests' : 'moments.none', { name })}
          </p>
        ) : (
          <ul aria-label={t('moments.dueHeading')} className="border-line border-t">
            {due.map((moment) => (
              <DueMoment key={moment.about} id={id} name={name} moment={moment} words={words} />
            ))}
          </ul>
        )}
      </LineForm>
      <ActForm
        action={takeUpMomentsAction}
        commandId={newId()}
        hidden={{ placementId: placement.id }}
        shows={less !== undefined && !isOver}
        label={t('moments.takeUp')}
        className="mt-3"
      >
        <p>{t('moments.wishedLess', { name })}</p>
        <Send className="button button-quiet">{t('moments.takeUp')}</Send>
      </ActForm>
      {coming.length > 0 && (
        <>
          <h4 className="mt-5 font-semibold">{t('moments.comingHeading')}</h4>
          <ul className="text-ink-soft">
            {coming.map((moment) => (
              <li key={moment.about} className="grid gap-x-4 border-line border-b py-2 sm:grid-cols-2">
                <span>{words.what(moment)}</span>
                <span>{whenComing(moment, words)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {kept.length > 0 && (
        <>
          <h4 className="mt-5 font-semibold">{t('moments.keptHeading')}</h4>
          <Kept moments={kept.slice(0, A_GLANCE)} id={id} name={name} words={words} />
          {kept.length > A_GLANCE && (
            <Fold summary={t('moments.more', { count: kept.length - A_GLANCE })}>
              <Kept moments={kept.slice(A_GLANCE)} id={id} name={name} words={words} />
            </Fold>
          )}
        </>
      )}
    </section>
  )
}

function whenComing({ due, movedTo, kind }: TitledMoment, { t, days }: WorkWords): string {
  if (movedTo) return t('moments.movedTo', { day: days.inText(movedTo) })
  return kind === 'first_day' ? days.inText(due) : t('moments.from', { day: days.inText(due) })
}

type KeptProps = { moments: TitledMoment[]; id: string; name: string; words: WorkWords }

/** How each was kept, face to face before all; or that it was let go. */
function Kept({ moments, id, name, words: { t, days, what } }: KeptProps) {
  return (
    <ul>
      {moments.map((moment) => (
        <li key={moment.about} className="grid gap-x-4 border-line border-b py-2 sm:grid-cols-2">
          <span>{what(moment)}</span>
          {moment.keptBy ? (
            <a
              href={`/people/${id}/contacts/${moment.keptBy.contactId}`}
              className="kept-how"
              data-how={moment.keptBy.how}
            >
              {`${days.inText(moment.keptBy.day)}, ${t(`moments.keptHow.${moment.keptBy.how}`)}`}
            </a>
          ) : (
            <span className="text-ink-soft">{t(moment.because ? 'moments.letGoLess' : 'moments.letGo', { name })}</span>
          )}
        </li>
      ))}
    </ul>
  )
}
