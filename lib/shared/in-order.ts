type Language = 'en' | 'da'

const made = new Map<Language, Intl.Collator>()

/** Making one costs more than sorting a caseload with it. */
function collatorFor(language: Language): Intl.Collator {
  const collator = made.get(language) ?? new Intl.Collator(language, { sensitivity: 'base', numeric: true })
  made.set(language, collator)
  return collator
}

/** Sorted by name as the reader's alphabet has it: in Danish æ, ø and å come last, in English å is an a. */
export function byName<One extends { name: string; id: string }>(some: One[], language: Language): One[] {
  const { compare } = collatorFor(language)
  return some.toSorted((a, b) => compare(a.name, b.name) || (a.id < b.id ? -1 : 1))
}
