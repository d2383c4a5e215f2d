import { messagesIn, partsOf } from '#tests/architecture/messages'

const LANGUAGES = ['en', 'da'] as const

/** Which of these keys has no words in one language or the other, as `da/contacts: outcomes.met`. */
export const wordless = (file: string, keys: string[]): string[] =>
  LANGUAGES.flatMap((language) => {
    const known = new Set(
      messagesIn(language)
        .get(file)
        ?.map(({ key }) => key),
    )
    return keys.filter((key) => !known.has(key)).map((key) => `${language}/${file}: ${key}`)
  })

/** Keys such as `outcomes.met`, one for each value. */
export const keysFor = (group: string, values: readonly (string | number)[]): string[] =>
  values.map((value) => `${group}.${value}`)

/** The values that a message tells apart by name, in English and in Danish: all that it leaves to `other` are missing. */
export function toldApart(file: string, key: string, argument: string): string[][] {
  return LANGUAGES.map((language) => {
    const text =
      messagesIn(language)
        .get(file)
        ?.find((message) => message.key === key)?.text ?? ''
    const asked = partsOf(text).asks.find((ask) => ask.startsWith(`${argument}: `)) ?? ''
    return asked.slice(`${argument}: `.length).split('|')
  })
}
