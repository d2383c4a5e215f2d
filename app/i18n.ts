import { headers } from 'next/headers'
import { getRequestConfig } from 'next-intl/server'
import { maybeSignedIn } from '#lib/access/signed-in'

const LANGUAGES = ['en', 'da'] as const
type Language = (typeof LANGUAGES)[number]

/** How days and numbers are written in each. */
const LOCALE: Record<Language, string> = { en: 'en-GB', da: 'da-DK' }

const CAPABILITIES = [
  'accounts',
  'appointments',
  'caseload',
  'check-ins',
  'clients',
  'contacts',
  'continuity',
  'episodes',
  'cover',
  'documents',
  'employers',
  'errors',
  'follow-along',
  'form',
  'frame',
  'goals',
  'job-search',
  'leave',
  'my',
  'pauses',
  'placements',
  'profile',
  'stays',
  'rhythm',
  'team',
  'timeline',
  'today',
  'weeks',
] as const

/** The language a person chose; before they sign in, the one their browser asks for. Words for somebody else can ask for theirs. */
export default getRequestConfig(async ({ locale }) => {
  const actor = await maybeSignedIn()
  const language =
    LANGUAGES.find((one) => one === locale) ?? actor?.language ?? asked((await headers()).get('accept-language'))
  return {
    locale: LOCALE[language],
    messages: await messagesIn(language),
    timeZone: actor?.zone ?? 'Europe/Copenhagen',
  }
})

function asked(accepted: string | null): Language {
  const first = (accepted ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase())
  return LANGUAGES.find((language) => language === first.find((code) => code === 'en' || code === 'da')) ?? 'en'
}

const loaded = new Map<Language, Promise<Record<string, unknown>>>()

function messagesIn(language: Language): Promise<Record<string, unknown>> {
  const known = loaded.get(language)
  if (known) return known
  const loading = Promise.all(
    CAPABILITIES.map(async (name) => [name, (await import(`../messages/${language}/${name}.json`)).default] as const),
  )
  const messages = loading.then((all) => Object.fromEntries(all))
  loaded.set(language, messages)
  return messages
}
