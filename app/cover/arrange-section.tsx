import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import type { CoverBoard } from '#lib/cover/queries/board'
import { firstName } from '../components/first-name.ts'
import { ArrangeCoverForm } from './arrange-cover-form.tsx'
import type { CoverWords } from './cover-words.ts'

type Props = {
  actor: StaffActor
  board: CoverBoard
  /** The leave, or the specialist, that somebody is to be found for. */
  asked: { leave?: string | string[]; of?: string | string[] }
  words: CoverWords
}

/** Finding somebody who comes: for the leave asked about, else for the first one that leaves people without. */
export async function ArrangeSection({ actor, board, asked, words }: Props) {
  const t = await getTranslations('cover')
  const isSupervisor = actor.role === 'supervisor'
  const pressing = asked.of ? undefined : board.leaves.find(({ without }) => without.length > 0)
  const leave = board.leaves.find(({ id }) => id === asked.leave) ?? pressing
  const ofId = isSupervisor ? (leave?.accountId ?? asked.of) : actor.accountId
  const people = board.people.filter(({ specialistId }) => specialistId === ofId)
  const specialist = board.team.find(({ accountId }) => accountId === ofId)
  const withPeople = board.team.filter(({ accountId }) =>
    board.people.some(({ specialistId }) => specialistId === accountId),
  )
  return (
    <section id="arrange" className="no-print">
      <h2>{t(isSupervisor ? 'arrangeHeading' : 'arrangeOwn')}</h2>
      <p className="mb-3 max-w-[60ch] text-ink-soft">{t('arrangeIntro')}</p>
      {isSupervisor && (
        <nav aria-label={t('forWhose')} className="mb-4 flex flex-wrap gap-2">
          {withPeople.map(({ accountId, name }) => (
            <a
              key={accountId}
              href={`/cover?of=${accountId}#arrange`}
              aria-current={accountId === ofId ? 'true' : undefined}
              className={accountId === ofId ? 'button button-chosen' : 'button font-normal'}
            >
              {t('peopleOf', { name: firstName(name) })}
            </a>
          ))}
        </nav>
      )}
      {specialist && people.length > 0 && (
        <ArrangeCoverForm
          key={`${ofId} ${leave?.id}`}
          actor={actor}
          specialist={specialist}
          leave={leave}
          people={people}
          board={board}
          words={words}
        />
      )}
      {!isSupervisor && people.length === 0 && <p>{t('nobodyOfYours')}</p>}
    </section>
  )
}
