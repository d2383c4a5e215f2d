'use client'

import { type FormEvent, type ReactNode, useContext, useId, useState } from 'react'
import { useShown } from './act-form.tsx'
import { Keeping } from './keep-drafts.tsx'

type Typing = FormEvent<HTMLInputElement | HTMLTextAreaElement>

type Common = { name: string; label: ReactNode; hint?: ReactNode; theirsLabel?: string }

/** What a field shows: what was typed, else what the record reads; its problem, and what somebody else wrote meanwhile. */
function useField(name: string, initial: string[], hint: ReactNode) {
  const { values, problems, theirs, commandId } = useShown()
  const id = useId()
  const shown = values ? (values[name] ?? []) : initial
  const changed = theirs?.[name] && theirs[name].join('\n') !== shown.join('\n') ? theirs[name] : undefined
  const problem = problems?.[name]
  const described =
    [problem && `${id}-problem`, changed && `${id}-theirs`, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined
  // A fresh key where the answer came back: browsers otherwise keep the choice they reset to.
  return {
    id,
    shown,
    changed,
    problem,
    described,
    fresh: `${commandId}:${values?.[name]?.join() ?? ''}:${problem ?? ''}`,
  }
}

function Problem({ id, problem, className }: { id: string; problem?: string; className: string }) {
  if (!problem) return null
  return (
    <p id={`${id}-problem`} data-sentence className={`font-semibold text-error ${className}`}>
      {problem}
    </p>
  )
}

type AroundProps = { id: string; hint?: ReactNode; problem?: string; changed?: string[]; theirsLabel?: string }

function Around({ id, hint, problem, changed, theirsLabel }: AroundProps) {
  return (
    <>
      {hint && (
        <p id={`${id}-hint`} className="mt-1 text-[0.94rem] text-ink-soft">
          {hint}
        </p>
      )}
      <Problem id={id} problem={problem} className="mt-1" />
      {changed && (
        <p id={`${id}-theirs`} className="mt-1 border-tide border-l-4 pl-3">
          <strong>{theirsLabel}</strong> <span className="whitespace-pre-wrap">{changed.join(', ') || '–'}</span>
        </p>
      )}
    </>
  )
}

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
  theirsLabel,
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
      <Around {...field} hint={hint} theirsLabel={theirsLabel} />
    </div>
  )
}

type FileProps = Common & { accept: string; most: number; tooLarge: string }

/**
 * A file from the device. The browser forgets it where a form comes back, so it is chosen again. One that is too large is said to
 * be so at once, and not only after it has been sent.
 */
export function FileField({ name, label, hint, accept, most, tooLarge }: FileProps) {
  const field = useField(name, [], hint)
  const [isTooLarge, setTooLarge] = useState(false)
  const problem = isTooLarge ? tooLarge : field.problem
  return (
    <div className="field" data-problem={problem && true}>
      <label htmlFor={field.id} className="mb-1 block font-semibold">
        {label}
      </label>
      <input
        key={field.fresh}
        id={field.id}
        name={name}
        type="file"
        accept={accept}
        aria-invalid={problem ? true : undefined}
        aria-describedby={[problem && `${field.id}-problem`, hint && `${field.id}-hint`].filter(Boolean).join(' ')}
        onChange={({ currentTarget }) => {
          const size = currentTarget.files?.[0]?.size ?? 0
          setTooLarge(size > most)
          if (size > most) currentTarget.value = ''
        }}
        className="input file:mr-3 file:rounded-soft file:border-0 file:bg-harbour-mist file:px-3 file:py-1.5 file:text-harbour"
      />
      <Around {...field} problem={problem} hint={hint} />
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
  className?: string
}

const OUT_OF_SIGHT = 'not-has-[:checked]:hidden'

/** Radio buttons or checkboxes one can hit with a thumb. What is wrong stands before them: there may be many. */
export function ChoiceField({
  name,
  label,
  hint,
  theirsLabel,
  choices,
  initial = [],
  several = false,
  none,
  hidden,
  className,
}: ChoiceProps) {
  const field = useField(name, initial, hint)
  const all = none === undefined ? choices : [...choices, { value: '', label: none }]
  const worded = field.changed?.map((value) => all.find((choice) => choice.value === value)?.label ?? value)
  return (
    <fieldset className={className} aria-describedby={field.described} data-problem={field.problem && true}>
      <legend className="mb-1 font-semibold">{label}</legend>
      <Problem id={field.id} problem={field.problem} className="mb-2" />
      <div key={field.fresh} className="flex flex-wrap gap-2">
        {all.map((choice) => (
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
        ))}
      </div>
      <Around {...field} problem={undefined} changed={worded} hint={hint} theirsLabel={theirsLabel} />
    </fieldset>
  )
}
