import type { Draft, Drafts, Typed } from './drafts.ts'
import { putBack, typedIn, wordsAtFirst, wordsIn } from './typed.ts'

type Stood = Typed & { keptAt: number }

/** What there is to say beside a form about its drafts. */
export type DraftNews = {
  /** The draft that stands in the form. */
  shown?: Stood
  /** What stood in it until it was emptied. */
  aside?: Stood
  others?: Draft[]
  isBlocked?: boolean
}

type Told = {
  tell: (news: DraftNews) => void
  /** What the form is sent as: as it was opened when this was typed, or as it is opened now. */
  become: (typed?: Typed) => void
}

export type FormDraft = ReturnType<typeof draftOf>

/** One form on the page, and its drafts. Choices alone make no draft: somebody ticked last week must not be ticked today. */
export function draftOf(form: HTMLFormElement, drafts: Drafts, { tell: pass, become }: Told) {
  let news: DraftNews = {}
  /** What the fields read before anybody wrote in them; nothing, as long as nobody has. */
  let atFirst: string | undefined
  let latest: Typed | undefined
  let wroteSinceSent = false

  function tell(told: DraftNews) {
    news = told
    pass(told)
  }

  /** @param earlier the draft on the device that this goes on from */
  async function take(typed: Stood, earlier?: Draft) {
    drafts.goOn(earlier)
    atFirst ??= wordsAtFirst(form)
    putBack(form, typed.values)
    become(typed)
    if (!earlier) drafts.keep(typed)
    tell({ shown: typed })
    const others = await drafts.read()
    if (news.shown === typed) tell({ ...news, others: others.filter(({ at }) => at !== earlier?.at) })
  }

  function input() {
    atFirst ??= wordsAtFirst(form)
    wroteSinceSent = true
    latest = typedIn(form)
    if (wordsIn(form) === atFirst) drafts.putAside()
    else drafts.keep(latest)
  }

  return {
    input,

    /** Puts the latest draft into an untouched form, and offers the others. */
    async open() {
      const found = await drafts.read()
      const values = JSON.stringify(typedIn(form).values)
      const same = found.find((draft) => JSON.stringify(draft.values) === values)
      const isUntouched = atFirst === undefined && wordsIn(form) === wordsAtFirst(form)
      if (isUntouched && same) {
        // It was saved after all: so it reads already.
        drafts.goOn(same)
        drafts.sent()
      }
      const taken = isUntouched ? found.find((draft) => draft !== same) : same
      if (taken) return take(taken, taken)
      if (isUntouched) return
      // Written before this script had loaded.
      input()
      tell({ others: found })
    },

    submit() {
      wroteSinceSent = false
    },

    /** What was written while the answer was on its way has not reached the server: it stays, as a draft. */
    answered(isDone: boolean) {
      tell({})
      if (isDone) {
        drafts.sent()
        atFirst = undefined
      }
      if (!latest || !wroteSinceSent || !form.isConnected) return
      putBack(form, latest.values)
      void take({ ...typedIn(form), keptAt: Date.now() })
    },

    /** It was saved by itself, as it read then: what has been written since stays, as a draft. */
    savedMeanwhile(words: string) {
      atFirst = words
      tell({ ...news, shown: undefined, aside: undefined })
      if (wordsIn(form) === words) drafts.sent()
    },

    startOver() {
      const aside = news.shown && { ...news.shown, ...typedIn(form) }
      drafts.putAside()
      form.reset()
      atFirst = undefined
      become()
      tell({ ...news, shown: undefined, aside })
    },

    putBack: () => news.aside && take(news.aside),
    show: (other: Draft) => take(other, other),
    trouble: () => tell({ ...news, isBlocked: true }),
    close: () => drafts.close(),
  }
}
