import { codeOf } from '#db/portable'

type Where = { method: string; routePath: string; routeType: string }

/** One line per failed request. What an error says may be what somebody typed about a person, so it is never written. */
export function logError(error: unknown, { method, routePath, routeType }: Where): void {
  console.error(`failed: ${method} ${routePath} (${routeType}) ${inOneLine(error)}`)
}

/** Next, and Node itself, print whole errors, with the values of a failed query in them. They may print this. */
export function keepErrorsQuiet(): void {
  const { error, warn } = console
  console.error = (...said: unknown[]) => error(...said.map(withoutWords))
  console.warn = (...said: unknown[]) => warn(...said.map(withoutWords))
}

const withoutWords = (said: unknown): unknown =>
  said instanceof Error ? [inOneLine(said), ...framesOf(said)].join('\n') : said

function inOneLine(error: unknown): string {
  if (!(error instanceof Error)) return 'something that is no error'
  const digest = (error as { digest?: unknown }).digest
  const code = codeOf(error)
  const kind = isUnreadableBody(error) ? 'unreadable body' : error.name
  return [kind, code && `code ${code}`, typeof digest === 'string' && `digest ${digest}`].filter(Boolean).join(', ')
}

/** A body cut off or made up on purpose: somebody else's mistake, not ours. */
const UNREADABLE = /^(Failed to parse body as FormData|Unexpected end of form|Malformed |Multipart: )/
const isUnreadableBody = ({ message }: Error) => UNREADABLE.test(message)

function framesOf({ stack = '', message }: Error): string[] {
  const afterMessage = stack.lastIndexOf(message) + message.length
  return stack.includes(message)
    ? stack
        .slice(afterMessage)
        .split('\n')
        .filter((line) => /^\s+at /.test(line))
    : []
}
