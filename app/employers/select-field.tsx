'use client'

import { useId } from 'react'
import { useShown } from '../components/act-form.tsx'
import type { Choice } from '../components/fields.tsx'

type Props = {
  name: string
  label: string
  hint?: string
  theirsLabel?: string
  choices: Choice[]
  initial?: string | null
  className?: string
}

/** One of many, where a row of buttons for each would be longer than a screen. */
export function SelectField({ name, label, hint, theirsLabel, choices, initial, className = '' }: Props) {
  const { values, problems, theirs, commandId } = useShown()
  const id = useId()
  const shown = values ? (values[name]?.[0] ?? '') : (initial ?? '')
  const problem = problems?.[name]
  const theirChoice = theirs?.[name]?.[0] ?? shown
  const changed = theirChoice === shown ? undefined : choices.find(({ value }) => value === theirChoice)?.label
  const described = [problem && `${id}-problem`, changed && `${id}-theirs`, hint && `${id}-hint`]
    .filter(Boolean)
    .join(' ')
  return (
    <div className={`field ${className}`} data-problem={problem && true}>
      <label htmlFor={id} className="mb-1 block font-semibold">
        {label}
      </label>
      <select
        key={`${commandId}:${shown}:${problem ?? ''}`}
        id={id}
        name={name}
        defaultValue={shown}
        aria-invalid={problem ? true : undefined}
        aria-describedby={described || undefined}
        className="input"
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      {hint && (
        <p id={`${id}-hint`} className="mt-1 text-[0.94rem] text-ink-soft">
          {hint}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} data-sentence className="mt-1 font-semibold text-error">
          {problem}
        </p>
      )}
      {changed && (
        <p id={`${id}-theirs`} className="mt-1 border-tide border-l-4 pl-3">
          <strong>{theirsLabel}</strong> {changed}
        </p>
      )}
    </div>
  )
}
