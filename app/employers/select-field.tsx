'use client'

import { Around, type Common, useField, wordsOf } from '../components/field-parts.tsx'
import type { Choice } from '../components/fields.tsx'

type Props = Common & { choices: Choice[]; initial?: string | null; className?: string }

/** One of many, where a row of buttons for each would be longer than a screen. */
export function SelectField({ name, label, hint, choices, initial, className = '' }: Props) {
  const field = useField(name, initial ? [initial] : [], hint)
  return (
    <div className={`field ${className}`} data-problem={field.problem && true}>
      <label htmlFor={field.id} className="mb-1 block font-semibold">
        {label}
      </label>
      <select
        key={field.fresh}
        id={field.id}
        name={name}
        defaultValue={field.shown[0] ?? ''}
        aria-invalid={field.problem ? true : undefined}
        aria-describedby={field.described}
        className="input"
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      <Around {...field} changed={wordsOf(field.changed, choices)} hint={hint} />
    </div>
  )
}
