import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import { firstName } from './first-name.ts'

/** What to call the specialist in a sentence this person reads; undefined where that is the reader. */
export async function walkerOf(
  actor: StaffActor,
  named?: { accountId: string; name: string },
): Promise<string | undefined> {
  if (actor.role === 'specialist' || named?.accountId === actor.accountId) return undefined
  return named ? firstName(named.name) : (await getTranslations('clients'))('theirSpecialist')
}
