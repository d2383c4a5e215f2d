'use client'

import { useContext, useId } from 'react'
import { useShown } from '../../components/act-form.tsx'
import { Keeping } from '../../components/keep-drafts.tsx'

type Props = { name: string; label: string; initial: string }

/** A small box for hours, written as one likes: 1.5 or 1,5. */
export function HourField({ name, label, initial }: Props) {
  const { values, problems, theirs, commandId } = useShown()
  const words = useContext(Keeping)?.words
  const id = useId()
  const shown = values ? (values[name]?.[0] ?? '') : initial
  const problem = problems?.[name]
  const changed = theirs?.[name]?.[0]
  const isChanged = changed !== undefined && changed.replace(',', '.') !== shown.replace(',', '.')
  return (
    <div className="field" data-problem={problem && true}>
      <label htmlFor={id}>{label}</label>
      <input
        key={`${commandId}:${shown}`}
        id={id}
        name={name}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        defaultValue={shown}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem || isChanged ? `${id}-more` : undefined}
        className="input tabular-nums"
      />
      {(problem || isChanged) && (
        <p id={`${id}-more`} data-sentence={problem && true} className={problem ? 'font-semibold text-error' : ''}>
          {problem ?? `${words?.theirs} ${changed || '–'}`}
        </p>
      )}
    </div>
  )
}
