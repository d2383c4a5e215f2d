import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'

export type Message = { key: string; text: string }

/** One language's messages by file name without ending: `contacts`, `my`, … */
export function messagesIn(language: 'en' | 'da'): Map<string, Message[]> {
  const files = globSync(`messages/${language}/*.json`).sort()
  return new Map(files.map((file) => [path.basename(file, '.json'), flatten(JSON.parse(readFileSync(file, 'utf8')))]))
}

function flatten(value: unknown, key = ''): Message[] {
  if (typeof value === 'string') return [{ key, text: value }]
  return Object.entries(value as object).flatMap(([name, inner]) => flatten(inner, key ? `${key}.${name}` : name))
}

/** A message taken apart: the words people read, and what it asks to be given. */
export type Parts = { words: string; asks: string[] }

/**
 * Reads ICU message syntax as far as we use it: `{name}`, `{day, date, long}`, `{n, plural, one {…} other {…}}`,
 * `<link>…</link>`. What is asked for is listed as `name`, or `kind: met|phoned` where a `select` names its cases.
 */
export function partsOf(message: string): Parts {
  const asks = new Set<string>()
  const words = readText(message, asks).replace(/<\/?(\w+)>/g, (_all, tag: string) => {
    asks.add(`<${tag}>`)
    return ''
  })
  return { words: words.trim(), asks: [...asks].sort() }
}

function readText(text: string, asks: Set<string>): string {
  let words = ''
  for (let at = 0; at < text.length; at++) {
    if (text[at] !== '{') {
      words += text[at]
      continue
    }
    const end = closingBrace(text, at)
    words += readArgument(text.slice(at + 1, end), asks)
    at = end
  }
  return words
}

function readArgument(argument: string, asks: Set<string>): string {
  const [name = '', kind = ''] = argument.split(',').map((part) => part.trim())
  const cases = kind === 'plural' || kind === 'selectordinal' || kind === 'select' ? casesOf(argument) : []
  asks.add(
    kind === 'select'
      ? `${name}: ${cases
          .map(([label]) => label)
          .sort()
          .join('|')}`
      : name,
  )
  return cases.map(([, text]) => readText(text, asks)).join(' ')
}

function casesOf(argument: string): [label: string, text: string][] {
  const cases: [string, string][] = []
  let label = /^[^,]*,[^,]*,/.exec(argument)?.[0].length ?? argument.length
  for (let at = label; at < argument.length; at++) {
    if (argument[at] !== '{') continue
    const end = closingBrace(argument, at)
    cases.push([argument.slice(label, at).trim(), argument.slice(at + 1, end)])
    at = end
    label = end + 1
  }
  return cases
}

function closingBrace(text: string, opening: number): number {
  let depth = 0
  for (let at = opening; at < text.length; at++) {
    if (text[at] === '{') depth++
    if (text[at] === '}') depth--
    if (depth === 0) return at
  }
  throw new Error(`A brace is not closed in “${text}”`)
}
