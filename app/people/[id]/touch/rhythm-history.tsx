import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import { givenTo, type rhythmsOfPerson } from '#lib/rhythm/queries'
import type { Given } from '#lib/rhythm/rules/given'
import { newId } from '#lib/shared/ids'
import { ActForm, Send } from '../../../components/act-form.tsx'
import { dayWords } from '../../../components/day-words.ts'
import { Empty } from '../../../components/empty.tsx'
import { POINT } from '../../../components/point.ts'
import { standingWords } from '../../../components/standing-words.ts'
import { takeBackRhythmAction } from './actions.ts'
import { GivenTable } from './given-table.tsx'
import { givenWords } from './given-words.ts'

type Rhythms = Awaited<ReturnType<typeof rhythmsOfPerson>>
type Props = { actor: StaffActor; id: string; name: string; walker: string | undefined; rhythms: Rhythms }

const NEWEST = 2

/** What was agreed and for how long, beside how often we were in touch. */
export async function RhythmHistory({ actor, id, name, walker, rhythms }: Props) {
  const [t, p, days, standing, given, words] = await Promise.all([
    getTranslations('rhythm'),
    getTranslations('pauses'),
    dayWords(actor.today),
    standingWords(actor.today, walker),
    givenTo(actor, id),
    givenWords(actor.today, walker),
  ])
  const others = rhythms.filter(({ rhythm }) => !given.some((one) => one.id === rhythm.id))
  const line = (one: Given) => {
    const details = rhythms.find(({ rhythm }) => rhythm.id === one.id)
    return (
      <li key={one.id} className={`border-line border-b py-3 ${one.of === 'pause' ? 'tide-edge' : ''}`}>
        <p className="font-semibold">{words.agreed(one)}</p>
        <p className="text-[0.96rem] text-ink-soft first-letter:uppercase">
          {words.span(one)}
          {details &&
            `${POINT}${p(`wishes.${details.rhythm.wishedBy}`, { name })}${POINT}${p('by', { name: details.by })}`}
        </p>
        <p className="mt-1">{words.cameOfIt(one)}</p>
        {details?.rhythm.note && <p className="mt-1 whitespace-pre-wrap">{details.rhythm.note}</p>}
        {details && (
          <Send name="rhythmId" value={one.id} className="button button-quiet no-print">
            {t('takeBackRhythm')}
            <span className="sr-only">{words.agreed(one)}</span>
          </Send>
        )}
      </li>
    )
  }
  return (
    <section className="mt-9">
      <h2 className="mb-2">{t('historyHeading')}</h2>
      {given.length === 0 && others.length === 0 && <Empty>{t('historyEmpty')}</Empty>}
      <ActForm
        action={takeBackRhythmAction}
        commandId={newId()}
        shows={rhythms.length > 0 || given.length > 0}
        byButton
      >
        <ol className="border-line border-t">{given.slice(0, NEWEST).map(line)}</ol>
        {given.length > NEWEST && (
          <details>
            <summary>{t('earlier', { count: given.length - NEWEST })}</summary>
            <ol className="border-line border-t">{given.slice(NEWEST).map(line)}</ol>
          </details>
        )}
        {given.length > 0 && <p className="no-print mt-2 text-[0.94rem] text-ink-soft">{t('takeBackHint')}</p>}
      </ActForm>
      {given.length > 0 && (
        <details>
          <summary>{t('asTable')}</summary>
          <GivenTable given={given} words={words} />
          <p className="mt-2 text-[0.94rem] text-ink-soft">{t('howCounted')}</p>
        </details>
      )}
      {others.length > 0 && (
        <details>
          <summary>{t('othersHeading')}</summary>
          <ul>
            {others.map(({ rhythm, by }) => (
              <li key={rhythm.id} className="py-2">
                <span className="line-through">{standing.agreedSentence(rhythm)}</span>{' '}
                <span className="text-ink-soft">
                  {days.short(rhythm.fromDay)}, {rhythm.takenBackAt ? t('wasTakenBack') : t('wasReplaced')},{' '}
                  {p('by', { name: by })}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
