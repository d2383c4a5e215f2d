import { isHttps } from './session-cookie.ts'

/** After a sign-in that did not work: the e-mail typed, for a minute and out of the address bar, so it need not be typed again. */
export const TYPED_BEFORE_COOKIE = 'alongside-typed-before'

const A_MINUTE = 60
const LONGEST = 254

export const typedBeforeSettings = (maxAge = A_MINUTE) =>
  ({ httpOnly: true, sameSite: 'lax', secure: isHttps(), path: '/sign-in', maxAge }) as const

/** What is kept of it: cut where it is longer than any address is, and never in the middle of a sign, which no cookie can hold. */
export const typedBefore = (email: string): string => email.slice(0, LONGEST).toWellFormed()
