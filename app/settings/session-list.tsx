import { getTranslations } from 'next-intl/server'
import type { ownSessions } from '#lib/accounts/queries'
import { type Day, dayAt, timeAt } from '#lib/shared/day'
import { newId } from '#lib/shared/ids'
import { ActForm, Send } from '../components/act-form.tsx'
import { dayWords } from '../components/day-words.ts'
import { endSessionAction } from './actions.ts'
import { SignOutForm } from './sign-out-form.tsx'

type Props = { sessions: Awaited<ReturnType<typeof ownSessions>>; today: Day; zone: string }

export async function SessionList({ sessions, today, zone }: Props) {
  const [t, days] = await Promise.all([getTranslations('accounts.sessions'), dayWords(today)])
  const moment = (at: Date) => `${days.inText(dayAt(at, zone))}, ${timeAt(at, zone)}`

  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">{t('title')}</h2>
      <p className="mb-2 text-ink-soft">{t('hint')}</p>
      <ActForm action={endSessionAction} commandId={newId()}>
        <ul className="divide-y divide-line border-line border-y">
          {sessions.map((session) => {
            const device = session.device || t('unknownDevice')
            return (
              <li
                key={session.id}
                className="flex min-h-14 flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3"
              >
                <div>
                  <p className="font-semibold">
                    {device}
                    {session.isThisOne && <span className="ml-2 font-normal text-harbour">{t('thisOne')}</span>}
                  </p>
                  <p className="text-ink-soft">
                    {t('times', { since: moment(session.openedAt), seen: moment(session.lastSeenAt) })}
                  </p>
                </div>
                {!session.isThisOne && (
                  <Send name="sessionId" value={session.id} className="button">
                    {t('end')} <span className="sr-only">{device}</span>
                  </Send>
                )}
              </li>
            )
          })}
        </ul>
      </ActForm>
      <SignOutForm className="mt-4">
        <button type="submit" name="everywhere" value="yes" className="button">
          {t('endEverywhere')}
        </button>
      </SignOutForm>
    </section>
  )
}
