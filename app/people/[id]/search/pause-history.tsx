import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import type { Pause } from '#lib/pauses/track'
import { daysBetween } from '#lib/shared/day'
import { newId } from '#lib/shared/ids'
import { ActForm, Send } from '../../../components/act-form.tsx'
import { dayWords } from '../../../components/day-words.ts'
import { POINT } from '../../../components/point.ts'
import { Quoted } from '../../../components/quoted.tsx'
import { undoResumeAction } from '../actions.ts'
import { type Earlier, EarlierAgreements } from './earlier-agreements.tsx'

/** So long after it, resuming may have been a slip; later the search has been on, and a new pause is the truth. Ours. */
const A_MISTAKE_DAYS = 14

type Props = {
  actor: StaffActor
  name: string
  walker: string | undefined
  pauses: { pause: Pause; by: string }[]
  earlier: Earlier
  mayUndo: boolean
}

/** The pauses there have been. Resumed and taken back are two things, and read as two. */
export async function PauseHistory({ actor, name, walker, pauses, earlier, mayUndo }: Props) {
  const [t, days] = await Promise.all([getTranslations('pauses'), dayWords(actor.today)])
  const latest = pauses.find(({ pause }) => pause.endedHow === 'resumed')?.pause
  const isJustResumed = latest?.endedOn && daysBetween(latest.endedOn, actor.today) <= A_MISTAKE_DAYS
  return (
    <section className="mt-10">
      {pauses.length > 0 && <h2>{t('historyHeading')}</h2>}
      <ActForm
        action={undoResumeAction}
        commandId={newId()}
        hidden={{ pauseId: latest?.id ?? '' }}
        shows={mayUndo && Boolean(isJustResumed)}
        label={t('undoResume')}
      >
        <Send className="button button-quiet">{t('undoResume')}</Send>
      </ActForm>
      {pauses.length > 0 && (
        <ol className="border-line border-t">
          {pauses.map(({ pause, by }) => (
            <li
              key={pause.id}
              className={`border-line border-b py-3 ${pause.endedHow === 'resumed' ? 'tide-edge' : ''}`}
            >
              <p className="font-semibold">
                {pause.endedHow === 'resumed'
                  ? t('wasOnHold', days.span(pause.fromDay, pause.endedOn ?? pause.fromDay))
                  : t('wasTakenBack', { from: days.short(pause.fromDay) })}
              </p>
              <p className="text-[0.96rem] text-ink-soft">
                {t(`kinds.${pause.kind}`)}&nbsp;· {t(`wishes.${pause.wishedBy}`, { name })}&nbsp;·{' '}
                {t('by', { name: by })}
                {pause.endedBecause && (
                  <>
                    {POINT}
                    <Quoted words={pause.endedBecause} />
                  </>
                )}
              </p>
              {pause.note && <p className="mt-1 whitespace-pre-wrap">{pause.note}</p>}
              <EarlierAgreements actor={actor} name={name} walker={walker} earlier={earlier} pauseId={pause.id} />
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
