import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Day } from '#lib/shared/day'
import { newId } from '#lib/shared/ids'
import { type EventKind, mechanismOf } from '#lib/support-events/rules'
import type { ChangeEntry, ContactEntry, Entry, MomentEntry } from '#lib/timeline/rules'
import { ActForm, Send } from '../../components/act-form.tsx'
import { MechanismMark } from '../../components/mechanism-mark.tsx'
import { POINT } from '../../components/point.ts'
import { Quoted } from '../../components/quoted.tsx'
import { standingWords } from '../../components/standing-words.ts'
import { takeBackMomentAction } from './actions.ts'

const TELL_WHO_LED: EventKind[] = ['they_led', 'did_together']

type EntryWords = Awaited<ReturnType<typeof entryWords>>

/** The words of all lines, looked up once. */
export async function entryWords(today: Day, walker: string | undefined) {
  const [t, c, k, standing] = await Promise.all([
    getTranslations('timeline'),
    getTranslations('contacts'),
    getTranslations('continuity'),
    standingWords(today, walker),
  ])
  return { t, c, k, agreed: standing.agreed }
}

type Props<One extends Entry> = {
  entry: One
  clientId: string
  words: EntryWords
  /** Where a day was written down by several, each line says by whom. */
  isSigned: boolean
}

/** One line of the story. */
export function TimelineEntry({ entry, ...about }: Props<Entry>) {
  if (entry.type === 'contact') return <Contact entry={entry} {...about} />
  if (entry.type === 'moment') return <Moment entry={entry} {...about} />
  if (entry.type === 'change') return <Changed entry={entry} {...about} />
  const { t } = about.words
  const title =
    entry.type === 'search'
      ? t('search', { state: entry.state })
      : t(entry.type, { kind: entry.kind, note: entry.note ?? '' })
  return (
    <li className="py-1.5">
      <p className={`font-semibold ${entry.type === 'pause_began' ? 'text-tide' : ''}`}>{title}</p>
      {entry.type === 'pause_began' && entry.note && <p className="whitespace-pre-wrap">{entry.note}</p>}
      <Foot entry={entry} {...about}>
        {(entry.type === 'search' || entry.type === 'pause_began') && <span>{t(`wish.${entry.wishedBy}`)}</span>}
      </Foot>
    </li>
  )
}

/** What was agreed, answered, or happened around the support. */
function Changed({ entry, ...about }: Props<ChangeEntry>) {
  const { t, k, agreed } = about.words
  const { what, which, agreement, takenBack, applicationId } = entry
  const struck = takenBack ? 'line-through' : ''
  const said = t(`changes.${what}`, { which, name: entry.name, agreed: agreement ? agreed(agreement) : '' })
  return (
    <li className="py-1.5">
      {applicationId ? (
        <a href={`/people/${about.clientId}/search/${applicationId}`} className="row-link">
          {said}
        </a>
      ) : (
        <p className={`font-semibold ${struck}`}>{said}</p>
      )}
      {entry.words && (
        <p className={`max-w-[70ch] whitespace-pre-wrap ${entry.theirs ? 'voice' : ''} ${struck}`}>
          {entry.theirs ? <Quoted words={entry.words} /> : entry.words}
        </p>
      )}
      <Foot entry={entry} {...about}>
        {/* Where an event tells it already, it is not said twice. */}
        {entry.led && !entry.events.some((kind) => TELL_WHO_LED.includes(kind)) && <span>{t(`led.${entry.led}`)}</span>}
        {takenBack && <span>{k('wasTakenBack')}</span>}
      </Foot>
    </li>
  )
}

/** Who wrote it down, and what it shows of the support. */
function Foot({ entry, words: { k }, isSigned, children }: Props<Entry> & { children: ReactNode }) {
  return (
    <p className="flex flex-wrap gap-x-3 text-[0.94rem] text-ink-soft empty:hidden">
      {isSigned && entry.by && <span>{entry.by}</span>}
      {children}
      {entry.events.map((kind) => (
        <span key={kind}>
          <MechanismMark mechanism={mechanismOf(kind)} /> {k(`kinds.${kind}`)}
        </span>
      ))}
    </p>
  )
}

function Contact({ entry, ...about }: Props<ContactEntry>) {
  const { t, c } = about.words
  const facts = [
    entry.time,
    entry.place && c(`places.${entry.place}`),
    entry.minutes && c('minutesLong', { minutes: entry.minutes }),
    ...entry.together.map((what) => c(`togetherKinds.${what}`)),
    ...entry.answers.map((answer) => t(`answers.${answer}`)),
  ].filter(Boolean)
  const withdrawn = entry.withdrawnAt !== null
  const wroteBack = entry.reachedOut === 'them' && (entry.outcome === 'texted' || entry.outcome === 'emailed')
  return (
    <li className="py-1.5">
      <p className={withdrawn ? 'line-through' : ''}>
        <a href={`/people/${about.clientId}/contacts/${entry.id}`} className="row-link">
          {wroteBack ? t('wroteBack') : c(`said.${entry.outcome}`)}
        </a>
        {facts.length > 0 && <span className="text-ink-soft">&nbsp;· {facts.join(POINT)}</span>}
      </p>
      {entry.note && (
        <p className={`max-w-[70ch] whitespace-pre-wrap ${withdrawn ? 'line-through' : ''}`}>{entry.note}</p>
      )}
      {withdrawn && <p>{c('withdrawnLine', { because: entry.withdrawnBecause ?? '' })}</p>}
      <Foot entry={entry} {...about}>
        {entry.shared && <span>{c('shared')}</span>}
        {entry.version > 1 && <span>{t('corrected')}</span>}
      </Foot>
    </li>
  )
}

function Moment({ entry, words: { t, k }, isSigned }: Props<MomentEntry>) {
  return (
    <li className="py-1.5">
      <p className={`font-semibold ${entry.takenBack ? 'line-through' : ''}`}>
        <MechanismMark mechanism={mechanismOf(entry.kind)} /> {k(`kinds.${entry.kind}`)}
      </p>
      {entry.words && <p className="max-w-[60ch] whitespace-pre-wrap">{entry.words}</p>}
      <div className="flex flex-wrap items-center gap-x-3 text-[0.94rem] text-ink-soft">
        {isSigned && <span>{t('notedBy', { name: entry.by })}</span>}
        {entry.takenBack && <span>{k('wasTakenBack')}</span>}
        <ActForm
          action={takeBackMomentAction}
          commandId={newId()}
          hidden={{ eventId: entry.id }}
          shows={!entry.takenBack}
        >
          <Send className="button button-quiet -my-2 text-[0.94rem]">{k('takeBack')}</Send>
        </ActForm>
      </div>
    </li>
  )
}
