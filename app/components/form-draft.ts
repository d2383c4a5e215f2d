import type { Draft, Drafts, Typed } from './drafts.ts'
import { putBack, typedIn, wordsAtFirst, wordsIn } from './typed.ts'

/** What there is to say beside a form about its drafts. */
export type DraftNews = {
  /** The draft that stands in the form. */
  shown?: { keptAt: number }
  /** What stood in it until it was emptied. */
  aside?: Typed & { keptAt: number }
  others?: Draft[]
  isBlocked?: boolean
}

type Told = {
  tell: (news: DraftNews) => void
  /** What the form is sent as: as it was opened when this was typed, or as it is opened now. */
  become: (typed: Typed | undefined) => void
}

/** One form on the page, and its drafts. Choices alone make no draft: somebody ticked last week must not be ticked today. */
export class FormDraft {
  readonly #form: HTMLFormElement
  readonly #drafts: Drafts
  readonly #told: Told
  #news: DraftNews = {}
  /** What the fields read before anybody wrote in them; nothing, as long as nobody has. */
  #atFirst: string | undefined
  #last: Typed | undefined
  #wroteSinceSent = false

  constructor(form: HTMLFormElement, drafts: Drafts, told: Told) {
    this.#form = form
    this.#drafts = drafts
    this.#told = told
  }

  /** Puts the latest draft into an untouched form, and offers the others. */
  async open() {
    const found = await this.#drafts.read()
    const values = JSON.stringify(typedIn(this.#form).values)
    const same = found.find((draft) => JSON.stringify(draft.values) === values)
    const isUntouched = this.#atFirst === undefined && wordsIn(this.#form) === wordsAtFirst(this.#form)
    if (isUntouched && same) {
      // It was saved after all: so it reads already.
      this.#drafts.goOn(same)
      this.#drafts.sent()
    }
    const [latest] = found.filter((draft) => draft !== same)
    const taken = isUntouched ? latest : same
    if (taken) return this.#take(taken, taken)
    if (isUntouched) return
    // Written before this script had loaded.
    this.input()
    this.#tell({ others: found })
  }

  input() {
    this.#atFirst ??= wordsAtFirst(this.#form)
    this.#wroteSinceSent = true
    this.#last = typedIn(this.#form)
    if (wordsIn(this.#form) === this.#atFirst) this.#drafts.putAside()
    else this.#drafts.keep(this.#last)
  }

  submit() {
    this.#wroteSinceSent = false
  }

  /** What was written while the answer was on its way has not reached the server: it stays, as a draft. */
  answered(isDone: boolean) {
    this.#tell({})
    if (isDone) {
      this.#drafts.sent()
      this.#atFirst = undefined
    }
    if (!this.#last || !this.#wroteSinceSent || !this.#form.isConnected) return
    putBack(this.#form, this.#last.values)
    const { commandId, version } = typedIn(this.#form)
    void this.#take({ ...this.#last, commandId, version, keptAt: Date.now() })
  }

  startOver() {
    const keptAt = this.#news.shown?.keptAt ?? Date.now()
    const aside = { ...typedIn(this.#form), keptAt }
    this.#drafts.putAside()
    this.#form.reset()
    this.#atFirst = undefined
    this.#told.become(undefined)
    this.#tell({ ...this.#news, shown: undefined, aside })
  }

  putBack() {
    const { aside } = this.#news
    if (aside) void this.#take(aside)
  }

  show(other: Draft) {
    void this.#take(other, other)
  }

  trouble() {
    this.#tell({ ...this.#news, isBlocked: true })
  }

  close() {
    this.#drafts.close()
  }

  /** @param earlier the draft on the device that this goes on from */
  async #take(typed: Typed & { keptAt: number }, earlier?: Draft) {
    this.#drafts.goOn(earlier)
    this.#atFirst ??= wordsAtFirst(this.#form)
    putBack(this.#form, typed.values)
    this.#told.become(typed)
    if (!earlier) this.#drafts.keep(typed)
    this.#tell({ shown: typed })
    const others = await this.#drafts.read()
    if (this.#news.shown === typed) this.#tell({ ...this.#news, others: others.filter(({ at }) => at !== earlier?.at) })
  }

  #tell(news: DraftNews) {
    this.#news = news
    this.#told.tell(news)
  }
}
