import { isIPv6 } from 'node:net'
import { arrivalsAreWatched, PEER_HEADER } from './arrivals.ts'

/**
 * The network a request came from.
 * @param hops how many reverse proxies of ours it passed; each adds one address to X-Forwarded-For, at the end
 */
export function networkOf(headers: Headers, hops: number, peerIsKnown = arrivalsAreWatched()): string {
  const passed = headers.get('x-forwarded-for')?.split(',') ?? []
  const told = hops > 0 ? passed.at(-hops)?.trim() : undefined
  const peer = peerIsKnown ? headers.get(PEER_HEADER) : undefined
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
  const network = groups.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16))
  return `${network.join(':')}::/64`
}
