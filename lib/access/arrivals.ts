import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { env } from '#lib/shared/env'
import { answerHeaders } from './answer-headers.ts'
import { ASKED_HEADER, HOME_PATH, isElsewhere } from './own-name.ts'

/** The address at the other end of the connection. */
export const PEER_HEADER = 'x-alongside-peer'

// Next bundles this module more than once; the process watches once.
const WATCHING = Symbol.for('alongside.watching-arrivals')
const held = globalThis as unknown as Record<symbol, boolean | undefined>

export const arrivalsAreWatched = (): boolean => held[WATCHING] === true

export function watchArrivals(): void {
  if (arrivalsAreWatched()) return
  held[WATCHING] = true
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse }
    receive(request, response)
  })
}

/** Puts right, as a request arrives and before Next has seen it, what nobody could put right afterwards. */
function receive(request: IncomingMessage, response: ServerResponse) {
  const own = new URL(env().APP_ORIGIN)
  // Next answers some requests without asking the proxy, such as one for //.
  const defaults = answerHeaders({ path: request.url ?? '', isHttps: own.protocol === 'https:' })
  for (const [name, value] of Object.entries(defaults)) response.setHeader(name, value)
  // Route handlers cannot see the connection, and Next believes any X-Forwarded-For.
  request.headers[PEER_HEADER] = request.socket.remoteAddress ?? 'unknown'
  // Next fails on a method that `Request` does not know; the guard refuses this one instead.
  if (request.method === 'TRACE') request.method = 'OPTIONS'
  // Next takes 127.0.0.1 for localhost, so a redirect from the proxy would send people round in a circle.
  delete request.headers[ASKED_HEADER]
  if (!isElsewhere(request, own.host, env().TRUST_PROXY > 0)) return
  request.headers[ASKED_HEADER] = request.url
  request.url = HOME_PATH
}
