import type { Metadata, Viewport } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Actor } from '#lib/access/actor'
import { draftSecretOf } from '#lib/access/draft-secret'
import { maybeSignedIn } from '#lib/access/signed-in'
import { FORM_WORDS } from './components/form-words.ts'
import { Frame } from './components/frame.tsx'
import { type FormWords, KeepDrafts } from './components/keep-drafts.tsx'
import './globals.css'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('frame')
  return { title: { default: t('product'), template: `%s · ${t('product')}` }, robots: { index: false, follow: false } }
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fcfaf6' },
    { media: '(prefers-color-scheme: dark)', color: '#141a20' },
  ],
}

// Reading who is signed in makes every page dynamic, which is what gives each answer its own script nonce.
export default async function RootLayout({ children }: { children: ReactNode }) {
  const [actor, language] = await Promise.all([maybeSignedIn(), getLocale()])
  return (
    <html lang={language}>
      <body className="font-sans">
        <KeepDrafts keeping={actor && (await keepingFor(actor))}>
          {actor ? <Frame actor={actor}>{children}</Frame> : children}
        </KeepDrafts>
      </body>
    </html>
  )
}

async function keepingFor(actor: Actor) {
  const t = await getTranslations('form')
  // Put in on the device: an instant by its own clock, and what somebody types.
  const gaps = { when: '{when}', count: '{count}' }
  const words = Object.fromEntries(FORM_WORDS.map((word) => [word, t(`alone.${word}`, gaps)])) as FormWords
  return { account: actor.accountId, secret: draftSecretOf(actor), words }
}
