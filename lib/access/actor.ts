import type { Day } from '#lib/shared/day'

/** Somebody signed in, at one moment: `now` and `today` are that moment, on their service's clock. */
type SignedIn = {
  serviceId: string
  accountId: string
  sessionId: string
  name: string
  language: 'en' | 'da'
  zone: string
  now: Date
  today: Day
}

export type StaffActor = SignedIn & { role: 'specialist' | 'supervisor'; teamIds: string[] }
export type ClientActor = SignedIn & { role: 'client'; clientId: string }
export type AdminActor = SignedIn & { role: 'admin' }
export type Actor = StaffActor | ClientActor | AdminActor

export const isStaff = <Who extends { role: Actor['role'] }>(
  who: Who,
): who is Extract<Who, { role: StaffActor['role'] }> => who.role === 'specialist' || who.role === 'supervisor'
