import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerHeaders } from './answer-headers.ts'
import { isHttps } from './session-cookie.ts'

/** The address at the other end of the connection. */
export const PEER_HEADER = 'x-alongside-peer'

// Next bundles this module more than once; the process watches once.
const WATCHING = Symbol.for('alongside.watching-arrivals')
const held = globalThis as unknown as Record<symbol, boolean | undefined>

export const arrivalsAreWatched = (): boolean => held[WATCHING] === true

/** Puts right, as each request arrives and before Next has seen it, what nobody can put right afterwards. */
export function watchArrivals(): void {
  if (arrivalsAreWatched()) return
  held[WATCHING] = true
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse }
    // Route handlers cannot see the connection, and Next believes any X-Forwarded-For.
    request.headers[PEER_HEADER] = request.socket.remoteAddress ?? 'unknown'
    // Next fails on a method that `Request` does not know; the guard refuses this one instead.
    if (request.method === 'TRACE') request.method = 'OPTIONS'
    // Next answers some requests before the proxy is asked, such as one for //.
    const path = request.url ?? ''
    for (const [name, value] of Object.entries(answerHeaders({ path, isHttps: isHttps() })))
      response.setHeader(name, value)
  })
}
