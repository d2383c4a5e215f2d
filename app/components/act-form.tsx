'use client'

import { createContext, type ReactNode, useActionState, useContext, useEffect, useRef } from 'react'
import { useFormStatus } from 'react-dom'
import type { FormState } from '#lib/access/form-state'

const Shown = createContext<FormState>({ commandId: '' })

export const useShown = () => useContext(Shown)

type Props<Value> = {
  action: (before: FormState<Value>, data: FormData) => Promise<FormState<Value>>
  /** Made where the form is opened: the same form sent twice is done once. */
  commandId: string
  version?: number
  hidden?: Record<string, string | string[]>
  /** Shows only what was said once the form has done its work. */
  once?: boolean
  /** False where there is nothing to send now, as after it was sent: what was said stays readable all the same. */
  shows?: boolean
  className?: string
  label?: string
  children: ReactNode
  /** What can be done with the answer, such as undoing it. */
  after?: (value: Value) => ReactNode
}

/** A form of the house: works before any script has loaded, keeps every typed word, says what came of it. */
export function ActForm<Value>({
  action,
  commandId,
  version,
  hidden = {},
  once = false,
  shows = true,
  className,
  label,
  children,
  after,
}: Props<Value>) {
  const [state, send] = useActionState(action, { commandId, version })
  const said = useRef<HTMLDivElement>(null)
  const problem = state.problems ? Object.values(state.problems).join() : undefined
  useEffect(() => {
    if (problem || state.done) said.current?.focus()
  }, [problem, state.done])

  return (
    <Shown value={state as FormState}>
      <div ref={said} tabIndex={-1} className="scroll-mt-24 outline-none empty:hidden">
        {state.done && (
          <div role="status" className="heard mb-4 rounded-soft bg-harbour-mist px-4 py-3">
            <p>{state.done}</p>
            {state.value !== undefined && after?.(state.value)}
          </div>
        )}
        {state.problems?.form && (
          <p role="alert" className="mb-4 rounded-soft border border-error bg-error-mist px-4 py-3 text-error">
            {state.problems.form}
          </p>
        )}
      </div>
      {shows && !(once && state.done) && (
        <form action={send} className={className} aria-label={label} noValidate>
          <input type="hidden" name="commandId" value={state.commandId} />
          {version !== undefined && <input type="hidden" name="version" value={state.version ?? version} />}
          {Object.entries(hidden).flatMap(([name, value]) =>
            [value].flat().map((one) => <input key={name + one} type="hidden" name={name} value={one} />),
          )}
          {children}
        </form>
      )}
    </Shown>
  )
}

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
