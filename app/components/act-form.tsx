'use client'

import { createContext, Fragment, type ReactNode, useActionState, useContext, useEffect, useRef, useState } from 'react'
import { useFormStatus } from 'react-dom'
import type { FormState } from '#lib/access/form-state'
import { goToAnswer, useCountOf, useIsLatest, useSaidNowhere } from './answers.ts'
import type { SentAs } from './drafts.ts'
import { Unsent, useReachable } from './unsent.tsx'
import { useDraft } from './use-draft.tsx'

const Shown = createContext<FormState>({ commandId: '' })

export const useShown = () => useContext(Shown)

/** For what saves a form by itself: tells it what it is sent as next, and how it read when it was saved. */
export const SavedMeanwhile = createContext<(next: SentAs, words: string) => void>(() => {})

type Props<Value> = {
  action: (before: FormState<Value>, data: FormData) => Promise<FormState<Value>>
  /** Made where the form is opened: the same form sent twice is done once. */
  commandId: string
  version?: number
  hidden?: Record<string, string | string[]>
  /** Where the form begins a record that saves itself: the id it gets. Its draft goes on with the one it was begun under. */
  entryId?: string
  /** Shows only what was said once the form has done its work. */
  once?: boolean
  /** False where there is nothing to send now, as after it was sent: what was said stays readable all the same. */
  shows?: boolean
  /** Where the button pressed says what is meant, Enter in a field must not press the first of them. */
  byButton?: boolean
  /** Where hidden ids and the page's address do not tell which form this is: ids that do, and nobody's name. */
  draft?: string
  className?: string
  label?: string
  /** Where a button stands elsewhere on the page. */
  id?: string
  children?: ReactNode
  /** What can be done with the answer, such as undoing it. Where no script runs, that is answered without the first value. */
  after?: (value: Value | undefined) => ReactNode
}

/** A form of the house: works before any script has loaded, keeps every typed word, says what came of it. */
export function ActForm<Value>({
  action,
  commandId,
  version,
  hidden = {},
  entryId,
  once = false,
  shows = true,
  byButton = false,
  draft = '',
  className,
  label,
  id,
  children,
  after,
}: Props<Value>) {
  const [state, send] = useActionState(useReachable(action), { commandId })
  const answers = useCountOf(state)
  const said = useRef<HTMLDivElement>(null)
  const isLatest = useIsLatest(said, state)
  const { done, value } = isLatest ? state : {}
  // What is being typed was begun on the version that stood then; an untouched form follows the page.
  const [isTouched, setTouched] = useState(false)
  const [opened, setOpened] = useState(version)
  useEffect(() => {
    if (!isTouched) setOpened(version)
  }, [isTouched, version])
  useEffect(() => {
    if (state.done) setTouched(false)
  }, [state])
  const form = useRef<HTMLFormElement>(null)
  const pressed = useRef<HTMLElement>(null)
  const refused = [state.problems?.form, ...useSaidNowhere(form, state)].filter(Boolean).join(' ')
  const isThere = shows && !(once && state.done)
  const which = [draft, ...idsIn(hidden)].join()
  const { taken, line, savedMeanwhile, ...kept } = useDraft({ form, which, isThere, answer: state, touch: setTouched })
  useEffect(() => {
    if (state.done || state.problems || state.isUnsent) goToAnswer(said.current, form.current)
  }, [state])

  return (
    <Shown value={state as FormState}>
      <div ref={said} tabIndex={-1} className="scroll-mt-24 not-has-[p]:hidden outline-none">
        <div
          role={done ? 'status' : undefined}
          className={done ? 'heard mb-4 rounded-soft bg-harbour-mist px-4 py-3' : undefined}
        >
          {done && <p>{done}</p>}
          {after && <Fragment key={answers}>{after(value)}</Fragment>}
        </div>
        {refused && (
          <p role="alert" className="mb-4 rounded-soft border border-error bg-error-mist px-4 py-3 text-error">
            {refused}
          </p>
        )}
        {state.isUnsent && <Unsent form={form} pressed={pressed} />}
      </div>
      {isThere && line}
      {isThere && (
        <form
          ref={form}
          id={id}
          data-draft={draft || undefined}
          action={send}
          className={className}
          aria-label={label}
          noValidate
          onInput={() => {
            setTouched(true)
            kept.onInput()
          }}
          onSubmit={({ nativeEvent }) => {
            pressed.current = (nativeEvent as SubmitEvent).submitter
            kept.onSubmit()
          }}
        >
          {byButton && <button type="submit" disabled hidden />}
          <input type="hidden" name="commandId" value={taken?.commandId ?? state.commandId} />
          {version !== undefined && (
            <input type="hidden" name="version" value={taken?.version ?? state.version ?? opened} />
          )}
          {entryId && (
            <input type="hidden" name="entryId" value={taken?.entryId ?? state.values?.entryId?.[0] ?? entryId} />
          )}
          {Object.entries(hidden).flatMap(([name, value]) =>
            [value].flat().map((one) => <input key={name + one} type="hidden" name={name} value={one} />),
          )}
          <SavedMeanwhile value={savedMeanwhile}>{children}</SavedMeanwhile>
        </form>
      )}
    </Shown>
  )
}

/** A form about the same records is the same form on another day. */
const idsIn = (hidden: Record<string, string | string[]>) =>
  Object.values(hidden)
    .flat()
    .filter((value) => /^[\da-f]{8}-[\da-f-]{27}$/.test(value))

type ButtonProps = { children: ReactNode; className?: string; name?: string; value?: string }

/** Shows that it was heard, and does not let itself be pressed twice. */
export function Send({ children, className = 'button button-main', name, value }: ButtonProps) {
  const { pending, data } = useFormStatus()
  const mine = pending && (name === undefined || data?.get(name) === value)
  return (
    <button
      type="submit"
      name={name}
      value={value}
      className={className}
      aria-disabled={pending}
      onClick={(event) => {
        if (pending) event.preventDefault()
      }}
    >
      {children}
      {mine && <span aria-hidden="true">…</span>}
    </button>
  )
}
