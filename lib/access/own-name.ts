import type { IncomingHttpHeaders } from 'node:http'

/** Where visitors who came under another name are sent from, and what they had asked for. */
export const HOME_PATH = '/home'
export const ASKED_HEADER = 'x-alongside-asked'

type Arrival = { method?: string; url?: string; headers: IncomingHttpHeaders }

/**
 * Cookies and origins belong to one name, so a visitor under another (127.0.0.1, an old name) is sent on to ours.
 * @param behindProxy a reverse proxy of ours may tell the name that was asked for
 */
export function isElsewhere({ method, url, headers }: Arrival, ownHost: string, behindProxy: boolean): boolean {
  const isVisit = (method === 'GET' || method === 'HEAD') && url !== '/api/health'
  const told = behindProxy ? headers['x-forwarded-host'] : undefined
  return isVisit && (told ?? headers.host) !== ownHost
}
