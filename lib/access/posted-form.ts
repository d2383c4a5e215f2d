import { env } from '#lib/shared/env'
import { refusalOf } from './guard.ts'

const LARGEST_FORM = 10_000

export type PostedForm = { fields: Map<string, string> } | { refused: Response }

/** The fields of a form posted to a route handler of ours, which asks the guard again itself. @param largest in bytes */
export async function postedForm(request: Request, largest = LARGEST_FORM): Promise<PostedForm> {
  const refusal = refusalOf(request, new URL(env().APP_ORIGIN).origin)
  if (refusal) return refused(refusal.status, refusal.reason)
  const body = await bodyOf(request, largest)
  if (!body) return refused(413, 'That is too large.')
  try {
    const form = await new Response(body, {
      headers: { 'content-type': request.headers.get('content-type') ?? '' },
    }).formData()
    return { fields: new Map([...form].filter((field): field is [string, string] => typeof field[1] === 'string')) }
  } catch {
    return refused(400, 'This is not a form.')
  }
}

const refused = (status: number, reason: string) => ({ refused: new Response(`${reason}\n`, { status }) })

async function bodyOf(request: Request, largest: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of request.body ?? []) {
    size += part.byteLength
    if (size > largest) return undefined
    parts.push(part)
  }
  return new Uint8Array(Buffer.concat(parts))
}
