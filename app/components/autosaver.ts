/** What is sent: the words, under an id of their own and on the version they go on from. */
export type Sent = {
  words: string
  /** The same as a draft compares them. */
  written: string
  commandId: string
  version: string
  body: FormData
}

export type Answer =
  | { kind: 'done'; version: number; commandId: string }
  /** Somebody else has written here meanwhile: the button shows both texts. */
  | { kind: 'changed' }
  | { kind: 'problem'; sentence: string }
  /** It cannot be saved like this: the button says why. */
  | { kind: 'refused' }
  /** The sign-in has ended. */
  | { kind: 'signed_out' }
  | { kind: 'unreachable' }

export type Told = { state: 'untouched' | 'unsaved' | 'saved' | Exclude<Answer['kind'], 'done'>; sentence?: string }

type Around = {
  /** The form as it reads now. */
  read: () => Sent
  send: (sent: Sent) => Promise<Answer>
  /** The form goes on from the version that the server has now. */
  saved: (sent: Sent, answer: { version: number; commandId: string }) => void
  tell: (told: Told) => void
  /** Calls back after so many milliseconds; answers with what stops it. */
  after: (ms: number, work: () => void) => () => void
}

/** So long nothing was written: then it is saved. */
const QUIET_MS = 2500
/** Whoever writes on and on is saved this often. */
const LONGEST_MS = 20_000
const AGAIN_MS = 8000
/** A server that says nothing for so long has not answered: nobody is kept waiting on the page for it. */
const SILENCE_MS = 10_000

export type Autosaver = ReturnType<typeof autosaver>

/**
 * Saves what is written in one form while it is written. What may have reached the server, though its answer was lost, is sent
 * again as it was before anything newer: so it is done once, and nobody meets their own words as somebody else's.
 */
export function autosaver({ read, send, saved, tell, after }: Around) {
  let known: string | undefined
  let unanswered: Sent | undefined
  let underWay: Promise<void> | undefined
  let waitsForButton = false
  let stop = () => {}
  let firstUnsaved: number | undefined
  let isClosed = false

  function schedule(ms: number) {
    stop()
    if (!isClosed) stop = after(ms, () => void flush())
  }

  async function flush(): Promise<void> {
    stop()
    underWay ??= attempt().finally(() => {
      underWay = undefined
    })
    return underWay
  }

  async function attempt() {
    const now = read()
    if (waitsForButton || (!unanswered && now.words === known)) return
    unanswered ??= now
    const sent = unanswered
    hear(sent, await answerTo(sent))
  }

  async function answerTo(sent: Sent): Promise<Answer> {
    let stopWaiting = () => {}
    const silence = new Promise<Answer>((resolve) => {
      stopWaiting = after(SILENCE_MS, () => resolve({ kind: 'unreachable' }))
    })
    const answer = send(sent).catch((): Answer => ({ kind: 'unreachable' }))
    return Promise.race([answer, silence]).finally(stopWaiting)
  }

  function hear(sent: Sent, answer: Answer) {
    if (answer.kind === 'unreachable') {
      tell({ state: 'unreachable' })
      return schedule(AGAIN_MS)
    }
    unanswered = undefined
    if (answer.kind !== 'done') {
      waitsForButton = answer.kind !== 'problem'
      return tell({ state: answer.kind, ...(answer.kind === 'problem' ? { sentence: answer.sentence } : {}) })
    }
    known = sent.words
    firstUnsaved = undefined
    saved(sent, answer)
    if (read().words === known) return tell({ state: 'saved' })
    schedule(QUIET_MS)
  }

  return {
    flush,
    /** Is nothing on its way whose answer is not known? */
    isAnswered: () => underWay === undefined && unanswered === undefined,
    /** Has the server all that was written? */
    isSaved: () => firstUnsaved === undefined && underWay === undefined && unanswered === undefined,

    input(now: number) {
      firstUnsaved ??= now
      if (waitsForButton) return
      tell({ state: 'unsaved' })
      // Where an answer is awaited, or will be asked for again, what was written since follows it.
      if (!unanswered) schedule(Math.max(0, Math.min(QUIET_MS, LONGEST_MS - (now - firstUnsaved))))
    },

    /** The button was pressed and answered. Where it was not saved, only the button saves from here on. */
    answered(isDone: boolean) {
      stop()
      known = undefined
      unanswered = undefined
      waitsForButton = !isDone
      if (isDone) firstUnsaved = undefined
      tell({ state: isDone ? 'untouched' : 'unsaved' })
    },

    /** The form has gone from the page: what is not saved yet is sent at once. */
    close() {
      if (firstUnsaved !== undefined) void flush()
      isClosed = true
      stop()
    },
  }
}
