/** A sentence by its key in `messages/`, with what goes into its gaps. */
export type Sentence = { key: string; values?: Record<string, string | number> }

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

/** An answer that can be given to a question: what is sent, and the words it is known by. */
export type Offer = { value: string; label: string }

/** A rule of the field says no. `field` is where the person can put it right, or null for the whole form. */
export class RuleBroken extends Error {
  override name = 'RuleBroken'
  readonly field: string | null
  readonly sentence: Sentence
  /** Where it is a question: the records it may be about. */
  offers: Offer[] = []
  constructor(field: string | null, key: string, values?: Sentence['values']) {
    super(key)
    this.field = field
    this.sentence = { key, values }
  }
}
