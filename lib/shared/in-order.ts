export type Language = 'en' | 'da'

const made = new Map<Language, Intl.Collator>()

/** Making one costs more than sorting a caseload with it. */
function collatorFor(language: Language): Intl.Collator {
  const collator = made.get(language) ?? new Intl.Collator(language, { sensitivity: 'base', numeric: true })
  made.set(language, collator)
  return collator
}

type Named = { name: string; id: string }

/** How two names stand in the reader's alphabet: in Danish æ, ø and å come last, in English å is an a. */
export function namesIn(language: Language): (one: Named, other: Named) => number {
  const { compare } = collatorFor(language)
  return (one, other) => compare(one.name, other.name) || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)
}

export const byName = <One extends Named>(some: One[], language: Language): One[] => some.toSorted(namesIn(language))

/**
 * What a database, which cannot ask a collator for a page of a long list, sorts a name by in Danish: æ, ø and å come last, aa is an
 * å, and accents make no difference. It orders text by the numbers of its signs, of which these three follow z. Migration 0004
 * says the same in SQL.
 */
export const danishOrder = (name: string): string =>
  name
    .normalize('NFC')
    .toLocaleLowerCase('da')
    .replace(/[æä]/g, '{')
    .replace(/[øö]/g, '|')
    .replace(/å|aa/g, '}')
    .replace(/ü/g, 'y')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .trim()
