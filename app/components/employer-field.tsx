'use client'

import { type FormEvent, type ReactNode, useId, useRef, useState } from 'react'
import { TextField } from './fields.tsx'

type Suggested = { id: string; label: string }
type Props = {
  label: string
  hint?: ReactNode
  initial?: string | null
  initialId?: string | null
  className?: string
}

const A_MOMENT = 150

/**
 * An employer’s name, with those of the directory that are like it beneath. Sends `employerName`, and `employerId` where one of
 * these was chosen; without a script it is a text box, and the server finds whose name it is.
 */
export function EmployerField({ initial, initialId, ...field }: Props) {
  const list = useId()
  const [suggested, setSuggested] = useState<Suggested[]>([])
  const [chosen, setChosen] = useState(initialId ?? '')
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)

  function follow({ target }: FormEvent) {
    const typed = (target as HTMLInputElement).value.trim()
    setChosen(suggested.find(({ label }) => label === typed)?.id ?? '')
    clearTimeout(waiting.current)
    if (typed.length > 1) waiting.current = setTimeout(() => void suggest(typed), A_MOMENT)
  }

  async function suggest(typed: string) {
    const asked = waiting.current
    const answer = await fetch(`/api/employers?q=${encodeURIComponent(typed)}`).catch(() => undefined)
    // Where one has gone on writing meanwhile, the next answer is the one that counts.
    if (answer?.ok && !answer.redirected && asked === waiting.current) setSuggested(await answer.json())
  }

  return (
    <div onInput={follow} className={field.className}>
      <TextField {...field} name="employerName" longest={120} initial={initial} list={list} className="w-full" />
      <input type="hidden" name="employerId" value={chosen} />
      <datalist id={list}>
        {suggested.map(({ id, label }) => (
          <option key={id} value={label} />
        ))}
      </datalist>
    </div>
  )
}
