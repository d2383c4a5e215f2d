/** What a form shows after it was sent. Plain data: it travels to the browser, or into the page where no script runs. */
export type FormState<Value = unknown> = {
  /** The id under which the form is sent next. */
  commandId: string
  version?: number
  /** What was typed, by field. Kept whenever it was not saved. */
  values?: Record<string, string[]>
  /** A sentence by field; `form` for the whole of it. */
  problems?: Record<string, string>
  /** What it may be already, where that is asked. */
  likely?: { id: string; says: string }[]
  /** How the record reads now, where somebody changed it first. */
  theirs?: Record<string, string[]>
  /** The server was not reached: nothing is known of what came of it. */
  isUnsent?: boolean
  done?: string
  value?: Value
}
