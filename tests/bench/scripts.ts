import { gzipSync } from 'node:zlib'
import { type Asked, visitorOf } from '#tests/bench/visitor'

export type Scripts = { path: string; kilobytes: number }

/** The JavaScript that a page sends a browser to fetch, compressed, in thousands of bytes. */
export async function scriptsOf(origin: string, asked: Asked): Promise<Scripts> {
  const visitor = visitorOf(origin)
  const { body } = await visitor.ask(asked)
  // Old browsers fetch `nomodule` scripts; none that we support does.
  const tags = body.match(/<(script|link)\b[^>]*>/g)?.filter((tag) => !/\bnomodule\b/i.test(tag)) ?? []
  const found = tags.flatMap((tag) => tag.match(/(?:src|href)="([^"]+\.js[^"]*)"/)?.[1] ?? [])
  let bytes = 0
  for (const path of new Set(found)) bytes += gzipSync((await visitor.ask({ path })).body).length
  visitor.close()
  return { path: asked.path, kilobytes: bytes / 1000 }
}
