const OPEN = '"“”„«»'

/** As each language sets them: in Danish both are alike. */
const marksOf = (locale: string) => (locale.startsWith('da') ? ['”', '”'] : ['“', '”'])

/**
 * Somebody's own words in quotation marks, those of the reader's language: in one pair, also where they were written down with
 * marks around or before them.
 */
export function quoted(words: string, locale: string): string {
  const [begin, end] = marksOf(locale)
  const said = words.trim()
  const [first = '', inside] = [said.charAt(0), said.slice(1, -1)]
  if (!OPEN.includes(first) || first === '') return `${begin}${said}${end}`
  const isWhole = said.length > 2 && OPEN.includes(said.slice(-1)) && ![...inside].some((sign) => OPEN.includes(sign))
  return isWhole ? `${begin}${inside.trim()}${end}` : said
}
