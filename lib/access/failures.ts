/** A sentence by its key in `messages/`, with what goes into its gaps: several sentences become a list there. */
export type Sentence = { key: string; values?: Record<string, string | number | Sentence[]> }

/** There is no such record, or none within reach: the same answer for both. */
export class NotFound extends Error {
  override name = 'NotFound'
}

/** The record is within reach, the act is not. */
export class NotAllowed extends Error {
  override name = 'NotAllowed'
  constructor(act: string) {
    super(`Not allowed: ${act}`)
  }
}

/** A rule of the field says no. `field` is where the person can put it right, or null for the whole form. */
export class RuleBroken extends Error {
  override name = 'RuleBroken'
  readonly field: string | null
  readonly sentence: Sentence
  constructor(field: string | null, key: string, values?: Sentence['values']) {
    super(key)
    this.field = field
    this.sentence = { key, values }
  }
}

/** Something it may be already: where it is read, and what it is called. */
export type Likely = { id: string; says: Sentence }

/** It may well be there already. A question with two ways on: do it all the same, by the field named, or open what there is. */
export class ChoiceNeeded extends RuleBroken {
  readonly likely: Likely[]
  constructor(field: string, sentence: Sentence, likely: Likely[]) {
    super(field, sentence.key, sentence.values)
    this.likely = likely
  }
}

/** Rules of several fields say no: told all at once, so that nobody sends a form again for each of them. */
export class RulesBroken extends Error {
  override name = 'RulesBroken'
  readonly problems: Record<string, Sentence>
  constructor(refusals: (Sentence & { field: string })[]) {
    super(refusals.map(({ key }) => key).join(', '))
    this.problems = Object.fromEntries(refusals.map(({ field, key, values }) => [field, { key, values }]))
  }
}
