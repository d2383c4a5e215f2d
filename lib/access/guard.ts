export type Refusal = { status: 400 | 403 | 405 | 413 | 415; reason: string }

const LARGEST_BODY = 1_000_000
/** A file of five megabytes and the form around it; somewhat more, so that a larger one is refused in a sentence. */
const LARGEST_WITH_FILE = 8_000_000
const TAKES_FILES = /^\/people\/[0-9a-f-]{36}\/documents$/
const ACTION_ID = /^[0-9a-f]{42}$/
const MULTIPART = /^multipart\/form-data;\s*boundary=\S/i
const URLENCODED = /^application\/x-www-form-urlencoded\s*(;|$)/i
const PLAIN_TEXT = /^text\/plain\s*(;|$)/i

/**
 * Why a request must not come in, or nothing. Next runs a server action posted to any path, also one that looks like
 * an image or a prefetch, so whatever could change something is looked at, wherever it goes.
 */
export function refusalOf(
  request: { method: string; url: string; headers: Headers },
  ownOrigin: string,
): Refusal | undefined {
  const { method, headers } = request
  if (method === 'GET' || method === 'HEAD') return undefined
  if (method !== 'POST') return { status: 405, reason: 'Only GET, HEAD and POST are answered here.' }
  const site = headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin') return { status: 403, reason: 'This came from another site.' }
  if (headers.get('origin') !== ownOrigin) return { status: 403, reason: 'This came from another site.' }
  // A length that is not given is fine: Next passes actions on to itself in chunks, and counts as it reads.
  const { pathname } = new URL(request.url)
  const largest = TAKES_FILES.test(pathname) ? LARGEST_WITH_FILE : LARGEST_BODY
  if (Number(headers.get('content-length') ?? 0) > largest) return { status: 413, reason: 'That is too large.' }
  return pathname.startsWith('/api/') ? refusalOfForm(headers) : refusalOfAction(headers)
}

function refusalOfForm(headers: Headers): Refusal | undefined {
  const type = headers.get('content-type') ?? ''
  if (headers.has('next-action')) return { status: 400, reason: 'There are no actions here.' }
  if (!URLENCODED.test(type) && !MULTIPART.test(type)) return { status: 415, reason: 'This is not a form.' }
  return undefined
}

function refusalOfAction(headers: Headers): Refusal | undefined {
  const type = headers.get('content-type') ?? ''
  const action = headers.get('next-action')
  if (action !== null && !ACTION_ID.test(action)) return { status: 400, reason: 'There is no such action.' }
  const isCall = action !== null && PLAIN_TEXT.test(type)
  if (!isCall && !MULTIPART.test(type)) return { status: 415, reason: 'This is not a form.' }
  return undefined
}
