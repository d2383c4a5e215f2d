import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { signedIn } from '#lib/access/signed-in'
import { ownSessions } from '#lib/accounts/queries'
import { DraftSwitch, type DraftSwitchWords } from './draft-switch.tsx'
import { LanguageForm } from './language-form.tsx'
import { SessionList } from './session-list.tsx'
import { SignOutForm } from './sign-out-form.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts.settings'))('title') }
}

export default async function SettingsPage() {
  const actor = await signedIn()
  const sessions = await ownSessions(actor)
  const t = await getTranslations('accounts')
  const draftWords: DraftSwitchWords = {
    title: t('drafts.title'),
    on: t('drafts.on'),
    off: t('drafts.off'),
    switchOn: t('drafts.switchOn'),
    switchOff: t('drafts.switchOff'),
  }

  return (
    <div className="grid max-w-[38rem] gap-10">
      <header className="flex flex-wrap items-center justify-between gap-3">
        <div>
          <h1>{t('settings.title')}</h1>
          <p className="text-ink-soft">{t('settings.signedInAs', { name: actor.name })}</p>
        </div>
        <SignOutForm>
          <button type="submit" className="button">
            {t('settings.signOut')}
          </button>
        </SignOutForm>
      </header>
      <LanguageForm language={actor.language} />
      <SessionList sessions={sessions} today={actor.today} zone={actor.zone} />
      <DraftSwitch words={draftWords} />
    </div>
  )
}
