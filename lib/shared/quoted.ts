const OPEN = '"“”„«»'

/** Somebody's own words in quotation marks: in one pair, also where they were written down with marks around or before them. */
export function quoted(words: string): string {
  const said = words.trim()
  const [first = '', inside] = [said.charAt(0), said.slice(1, -1)]
  if (!OPEN.includes(first) || first === '') return `“${said}”`
  const isWhole = said.length > 2 && OPEN.includes(said.slice(-1)) && ![...inside].some((sign) => OPEN.includes(sign))
  return isWhole ? `“${inside.trim()}”` : said
}
