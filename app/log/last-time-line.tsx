'use client'

import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useShown } from '../components/act-form.tsx'

type Props = { initial: string | undefined; children: ReactNode }

/** Around the people to choose from: where one of them is chosen, how it was with them the last time. */
export function LastTimeLine({ initial, children }: Props) {
  const [says, setSays] = useState(initial)
  const asked = useRef<string>(undefined)
  const { done } = useShown()
  useEffect(() => {
    if (!done) return
    setSays(undefined)
    asked.current = undefined
  }, [done])

  async function follow({ currentTarget }: FormEvent<HTMLElement>) {
    const chosen = currentTarget.querySelectorAll<HTMLInputElement>('input[name=people]:checked')
    const id = chosen.length === 1 && chosen[0] ? chosen[0].value : ''
    if (id === asked.current) return
    asked.current = id
    setSays(undefined)
    if (!id) return
    // A hint and no more: without an answer there is none.
    const answer = await fetch(`/people/${id}/last-time`).catch(() => undefined)
    const has = answer?.ok && !answer.redirected ? ((await answer.json()) as { says?: string }) : {}
    if (asked.current === id) setSays(has.says)
  }

  return (
    <div onChange={follow}>
      {children}
      <p aria-live="polite" className="mt-2 text-ink-soft empty:hidden">
        {says}
      </p>
    </div>
  )
}
