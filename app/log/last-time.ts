import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import { lastMeeting } from '#lib/contacts/queries'
import { dayWords } from '../components/day-words.ts'

/** How it was the last time, as a hint beside an empty form. */
export async function lastTime(actor: StaffActor, clientId: string): Promise<string | undefined> {
  const last = await lastMeeting(actor, clientId)
  if (!last) return undefined
  const [t, days] = await Promise.all([getTranslations('contacts'), dayWords(actor.today)])
  const facts = [
    t(`said.${last.outcome}`),
    last.place && t(`places.${last.place}`),
    last.minutes && t('minutesLong', { minutes: last.minutes }),
    days.inText(last.day),
  ]
  return t('lastTime', { what: facts.filter(Boolean).join(', ') })
}
