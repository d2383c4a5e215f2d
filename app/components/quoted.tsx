import { getLocale } from 'next-intl/server'
import { quoted } from './in-quotes.ts'

/** Somebody’s own words, in the quotation marks of whoever reads them. */
export async function Quoted({ words }: { words: string }) {
  return quoted(words, await getLocale())
}
