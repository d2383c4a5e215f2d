'use client'

import { type FormEvent, useContext, useState } from 'react'
import { Around, type Common, Problem, useField, wordsOf } from './field-parts.tsx'
import { Keeping } from './keep-drafts.tsx'

type Typing = FormEvent<HTMLInputElement | HTMLTextAreaElement>

type TextProps = Common & {
  initial?: string | null
  type?: 'text' | 'date' | 'time' | 'number' | 'search'
  lines?: number
  max?: string
  /** How many characters the server takes. */
  longest?: number
  /** The id of a list of what may be meant. */
  list?: string
  className?: string
}

export function TextField({
  name,
  label,
  hint,
  initial,
  type = 'text',
  lines,
  max,
  longest,
  list,
  className,
}: TextProps) {
  const field = useField(name, initial ? [initial] : [], hint)
  const [length, setLength] = useState(0)
  const props = {
    id: field.id,
    name,
    defaultValue: field.shown[0] ?? '',
    'aria-invalid': field.problem ? true : undefined,
    'aria-describedby': field.described,
    onInput: ({ currentTarget }: Typing) => setLength(currentTarget.value.trim().length),
  }
  return (
    <div className={`field ${className ?? ''}`} data-problem={field.problem && true}>
      <label htmlFor={field.id} className="mb-1 block font-semibold">
        {label}
      </label>
      {lines ? (
        <textarea key={field.fresh} {...props} rows={lines} className="input" />
      ) : (
        <input
          key={field.fresh}
          {...props}
          type={type}
          max={max}
          list={list}
          autoComplete={list && 'off'}
          inputMode={type === 'number' ? 'numeric' : undefined}
          className="input"
        />
      )}
      {longest && length > longest * NEARLY && <Room left={longest - length} />}
      <Around {...field} hint={hint} />
    </div>
  )
}

/** How much fits is nobody's concern until it nearly does not. Nothing is cut: what is too long is refused, with every word kept. */
const NEARLY = 0.9

function Room({ left }: { left: number }) {
  const words = useContext(Keeping)?.words
  const sentence = left < 0 ? words?.over : words?.left
  return (
    <p className="mt-1 text-[0.94rem] text-ink-soft tabular-nums">
      {sentence?.replace('{count}', `${Math.abs(left)}`)}
    </p>
  )
}

export type Choice = { value: string; label: string }
type ChoiceProps = Common & {
  choices: Choice[]
  initial?: string[]
  several?: boolean
  /** Where one may choose nothing: what that is called, so that a choice can be taken back. */
  none?: string
  /** Values left out of sight for now; one that is chosen stays in sight. */
  hidden?: ReadonlySet<string>
  /** The last of the choices, folded away under a word of their own; one that is chosen stays in sight. */
  folded?: { values: ReadonlySet<string>; summary: string }
  /** Where there are many: under each other, so that one can look down them. */
  inColumns?: boolean
  className?: string
}

const OUT_OF_SIGHT = 'not-has-[:checked]:hidden'

/** Radio buttons or checkboxes one can hit with a thumb. What is wrong stands before them: there may be many. */
export function ChoiceField({
  name,
  label,
  hint,
  choices,
  initial = [],
  several = false,
  none,
  hidden,
  folded,
  inColumns = false,
  className,
}: ChoiceProps) {
  const field = useField(name, initial, hint)
  const all = none === undefined ? choices : [...choices, { value: '', label: none }]
  const isFolded = ({ value }: Choice) => folded?.values.has(value) ?? false
  const pick = (choice: Choice) => (
    <label
      key={choice.value}
      className={`pick ${choice.label === none ? 'pick-none' : ''} ${hidden?.has(choice.value) ? OUT_OF_SIGHT : ''}`}
    >
      <input
        type={several ? 'checkbox' : 'radio'}
        name={name}
        value={choice.value}
        defaultChecked={field.shown.includes(choice.value)}
      />
      {choice.label}
    </label>
  )
  return (
    <fieldset className={className} aria-describedby={field.described} data-problem={field.problem && true}>
      <legend className="mb-1 font-semibold">{label}</legend>
      <Problem id={field.id} problem={field.problem} className="mb-2" />
      <div
        key={field.fresh}
        className={`flex flex-wrap gap-2 ${inColumns ? 'md:grid md:grid-cols-[repeat(auto-fill,minmax(11rem,1fr))]' : ''}`}
      >
        {all.filter((choice) => !isFolded(choice)).map(pick)}
        {folded && (
          <details className="picks-fold">
            <summary>{folded.summary}</summary>
          </details>
        )}
        {all.filter(isFolded).map(pick)}
      </div>
      <Around {...field} problem={undefined} changed={wordsOf(field.changed, all)} hint={hint} />
    </fieldset>
  )
}
