'use client'

import { type RefObject, useCallback, useContext, useEffect, useState } from 'react'
import type { FormState } from '#lib/access/form-state'
import { Keeping } from './keep-drafts.tsx'

type Act<Value> = (before: FormState<Value>, data: FormData) => Promise<FormState<Value>>

/**
 * The act of a form, answered here where the server cannot be reached: under the same id and with every word, so that sending it
 * again does once what may have come through after all. Before any script has loaded the form is sent as it is.
 */
export function useReachable<Value>(action: Act<Value>): Act<Value> {
  const [isLive, setLive] = useState(false)
  useEffect(() => setLive(true), [])
  const reaching = useCallback<Act<Value>>(
    async (before, data) => {
      try {
        return await action(before, data)
      } catch (error) {
        // How browsers say that a request came to nothing; what went wrong on the server is told otherwise.
        if (!(error instanceof TypeError)) throw error
        return unsent(data)
      }
    },
    [action],
  )
  return isLive ? reaching : action
}

function unsent<Value>(data: FormData): FormState<Value> {
  const typed = [...new Set(data.keys())].filter((name) => !name.startsWith('$'))
  return {
    commandId: String(data.get('commandId')),
    version: Number(data.get('version')) || undefined,
    values: Object.fromEntries(typed.map((name) => [name, data.getAll(name).map(String)])),
    isUnsent: true,
  }
}

type Props = { form: RefObject<HTMLFormElement | null>; pressed: RefObject<HTMLElement | null> }

/** Says that it did not get through, and sends it again as it was sent. */
export function Unsent({ form, pressed }: Props) {
  const words = useContext(Keeping)?.words
  const again = () => form.current?.requestSubmit(pressed.current?.isConnected ? pressed.current : null)
  return (
    <div role="alert" className="mb-4 border-harbour border-l-4 pl-3">
      <p>{words?.unsent}</p>
      <button type="button" className="button mt-2" onClick={again}>
        {words?.sendAgain}
      </button>
    </div>
  )
}
