import type { Actor } from './actor.ts'

/** Set by the proxy on every request: the path and query somebody asked for. Whatever a visitor sent under it is gone. */
export const PATH_HEADER = 'x-alongside-path'

const FIRST_PAGE = { specialist: '/today', supervisor: '/team', client: '/my', admin: '/service' } as const

export const firstPageOf = (role: Actor['role']): string => FIRST_PAGE[role]

/** A path on this site, or nothing: an address from outside must not be able to send people elsewhere. */
export function ownPath(asked: string | null | undefined): string | undefined {
  if (!asked?.startsWith('/') || asked.startsWith('//') || asked.length > 500) return undefined
  // Browsers read a backslash as a slash, and skip tabs and line breaks.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\\\u0000-\u0020\u007f]/.test(asked)) return undefined
  const { pathname, search } = new URL(asked, 'http://here.invalid')
  const path = pathname + search
  return path.startsWith('//') || pathname === '/sign-in' || pathname.startsWith('/api/') ? undefined : path
}

/** What became of a form that was sent after the sign-in had ended: kept in the browser, or not. */
export type Unsent = 'draft' | 'lost'

export function signInPath(asked: string | null | undefined, unsent?: Unsent): string {
  const next = ownPath(asked)
  const query = new URLSearchParams({ ...(next && next !== '/' && { next }), ...(unsent && { unsent }) })
  return query.size > 0 ? `/sign-in?${query}` : '/sign-in'
}
