'use client'

import { type ReactNode, useContext, useId } from 'react'
import { useShown } from './act-form.tsx'
import { Keeping } from './keep-drafts.tsx'

export type Common = { name: string; label: ReactNode; hint?: ReactNode }

/** What a field shows: what was typed, else what the record reads; its problem, and what somebody else wrote meanwhile. */
export function useField(name: string, initial: string[], hint: ReactNode) {
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

export function Problem({ id, problem, className }: { id: string; problem?: string; className: string }) {
  if (!problem) return null
  return (
    <p id={`${id}-problem`} data-sentence className={`font-semibold text-error ${className}`}>
      {problem}
    </p>
  )
}

type AroundProps = { id: string; hint?: ReactNode; problem?: string; changed?: string[] }

export function Around({ id, hint, problem, changed }: AroundProps) {
  const words = useContext(Keeping)?.words
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
          <strong>{words?.theirs}</strong> <span className="whitespace-pre-wrap">{changed.join(', ') || '–'}</span>
        </p>
      )}
    </>
  )
}

/** What was chosen, as the choices call it. */
export const wordsOf = (values: string[] | undefined, choices: { value: string; label: string }[]) =>
  values?.map((value) => choices.find((choice) => choice.value === value)?.label ?? value)
