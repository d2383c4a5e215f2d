import { getTranslations } from 'next-intl/server'
import { newId } from '#lib/shared/ids'
import { mechanismOf } from '#lib/support-events/rules'
import type { ContactEntry, Entry, MomentEntry } from '#lib/timeline/rules'
import { ActForm, Send } from '../../components/act-form.tsx'
import { MechanismMark } from '../../components/mechanism-mark.tsx'
import { takeBackMomentAction } from './actions.ts'

type EntryWords = Awaited<ReturnType<typeof entryWords>>

/** The words of all lines, looked up once. */
export async function entryWords() {
  const [t, c, k] = await Promise.all([
    getTranslations('timeline'),
    getTranslations('contacts'),
    getTranslations('continuity'),
  ])
  return { t, c, k }
}

type Props<One extends Entry> = { entry: One; clientId: string; words: EntryWords }

/** One line of the story. */
export function TimelineEntry({ entry, clientId, words }: Props<Entry>) {
  if (entry.type === 'contact') return <Contact entry={entry} clientId={clientId} words={words} />
  if (entry.type === 'moment') return <Moment entry={entry} clientId={clientId} words={words} />
  const { t } = words
  const title =
    entry.type === 'search'
      ? t('search', { state: entry.state })
      : t(entry.type, { kind: entry.kind, note: entry.note ?? '' })
  return (
    <li className="py-2">
      <p className="font-semibold text-tide">{title}</p>
      <p className="text-[0.94rem] text-ink-soft">
        {entry.type !== 'pause_ended' && `${t(`wish.${entry.wishedBy}`)} · `}
        {entry.by}
      </p>
      {entry.type === 'pause_began' && entry.note && <p className="whitespace-pre-wrap">{entry.note}</p>}
    </li>
  )
}

function Contact({ entry, clientId, words: { t, c, k } }: Props<ContactEntry>) {
  const facts = [
    entry.time,
    entry.place && c(`places.${entry.place}`),
    entry.minutes && c('minutesLong', { minutes: entry.minutes }),
    ...entry.together.map((what) => c(`togetherKinds.${what}`)),
  ].filter(Boolean)
  const withdrawn = entry.withdrawnAt !== null
  return (
    <li className="py-2">
      <p className={withdrawn ? 'line-through' : ''}>
        <a href={`/people/${clientId}/contacts/${entry.id}`} className="row-link">
          {c(`said.${entry.outcome}`)}
        </a>
        {facts.length > 0 && <span className="text-ink-soft"> · {facts.join(' · ')}</span>}
      </p>
      {entry.note && (
        <p className={`max-w-[70ch] whitespace-pre-wrap ${withdrawn ? 'line-through' : ''}`}>{entry.note}</p>
      )}
      {withdrawn && <p>{c('withdrawnLine', { because: entry.withdrawnBecause ?? '' })}</p>}
      <p className="flex flex-wrap gap-x-3 text-[0.94rem] text-ink-soft">
        <span>{entry.by}</span>
        {entry.shared && <span>{c('shared')}</span>}
        {entry.version > 1 && <span>{t('corrected')}</span>}
        {entry.events.map((kind) => (
          <span key={kind}>
            <MechanismMark mechanism={mechanismOf(kind)} /> {k(`kinds.${kind}`)}
          </span>
        ))}
      </p>
    </li>
  )
}

function Moment({ entry, words: { t, k } }: Props<MomentEntry>) {
  return (
    <li className="py-2">
      <p className={`font-semibold ${entry.takenBack ? 'line-through' : ''}`}>
        <MechanismMark mechanism={mechanismOf(entry.kind)} /> {k(`kinds.${entry.kind}`)}
      </p>
      {entry.words && <p className="max-w-[60ch] whitespace-pre-wrap">{entry.words}</p>}
      <div className="flex flex-wrap items-center gap-x-3 text-[0.94rem] text-ink-soft">
        <span>{t('notedBy', { name: entry.by })}</span>
        {entry.takenBack && <span>{k('wasTakenBack')}</span>}
        <ActForm
          action={takeBackMomentAction}
          commandId={newId()}
          hidden={{ eventId: entry.id }}
          shows={!entry.takenBack}
        >
          <Send className="button button-quiet text-[0.94rem]">{k('takeBack')}</Send>
        </ActForm>
      </div>
    </li>
  )
}
