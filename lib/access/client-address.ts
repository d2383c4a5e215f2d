import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'
import { isIPv6 } from 'node:net'

const PEER_HEADER = 'x-alongside-peer'

// Next bundles this module more than once; the process notes its peers once.
const NOTING = Symbol.for('alongside.noting-peers')
const held = globalThis as unknown as Record<symbol, boolean | undefined>

/**
 * Route handlers cannot see who is at the other end of the connection, and Next believes any X-Forwarded-For. So each
 * request is given the address of its connection as it arrives, in place of whatever it carried under that name.
 */
export function notePeers(): void {
  if (held[NOTING]) return
  held[NOTING] = true
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage }
    request.headers[PEER_HEADER] = request.socket.remoteAddress ?? 'unknown'
  })
}

/**
 * The network a request came from.
 * @param hops how many reverse proxies of ours it passed; each adds one address to X-Forwarded-For, at the end
 */
export function networkOf(headers: Headers, hops: number, peersAreNoted = held[NOTING] === true): string {
  const passed = headers.get('x-forwarded-for')?.split(',') ?? []
  const told = hops > 0 ? passed.at(-hops)?.trim() : undefined
  const peer = peersAreNoted ? headers.get(PEER_HEADER) : undefined
  return networkOfAddress(told || peer || 'unknown')
}

/** One household or office holds a whole /64 of IPv6 addresses: they count as one. */
function networkOfAddress(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')
  if (!isIPv6(plain)) return plain
  const [head = '', tail = ''] = plain.toLowerCase().split('::')
  const front = head.split(':').filter(Boolean)
  const back = tail.split(':').filter(Boolean)
  const groups = plain.includes('::') ? [...front, ...Array(8 - front.length - back.length).fill('0'), ...back] : front
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`
}
