import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import type { History as Page } from '#lib/employers/queries/history'
import { cursorText } from '#lib/employers/rules'
import { dayWords } from '../../components/day-words.ts'
import { Empty } from '../../components/empty.tsx'
import { contactWords } from '../contact-words.ts'
import { HistoryEntry } from './history-entry.tsx'

type Props = { actor: StaffActor; employerId: string; history: Page; isFirstPage: boolean }

/** What anybody in the service did with them, newest first. */
export async function History({ actor, employerId, history, isFirstPage }: Props) {
  const [t, days, words] = await Promise.all([
    getTranslations('employers'),
    dayWords(actor.today),
    contactWords(actor.today),
  ])
  return (
    <section id="history" className="mt-6 md:col-start-1 md:row-start-1">
      <h2 className="mb-2">{t('history')}</h2>
      {history.contacts.length === 0 && <Empty>{t('historyEmpty')}</Empty>}
      <ol className="border-line border-t empty:hidden">
        {history.contacts.map((contact) => (
          <HistoryEntry
            key={contact.id}
            contact={contact}
            employerId={employerId}
            words={words}
            heading={days.heading(contact.day)}
          />
        ))}
      </ol>
      <p className="no-print mt-3 flex flex-wrap gap-2">
        {history.next && (
          <a href={`/employers/${employerId}?before=${cursorText(history.next)}#history`} className="button">
            {t('earlier')}
          </a>
        )}
        {!isFirstPage && (
          <a href={`/employers/${employerId}#history`} className="button button-quiet">
            {t('newest')}
          </a>
        )}
      </p>
    </section>
  )
}
