'use client'

import { useEffect, useId, useState } from 'react'
import { type Named, occupationsLike } from '#lib/placements/rules/occupations'
import { useShown } from '../../../components/act-form.tsx'

type Props = {
  all: Named[]
  initial: string | null
  words: { label: string; hint: string; find: string; none: string; noneFound: string }
}

/** How many are shown at once while one looks for one. */
const AT_A_GLANCE = 6

/** The kind of work: a list to choose from, and, where a script runs, a box that finds it by an everyday word. */
export function OccupationField({ all, initial, words }: Props) {
  const { values, commandId } = useShown()
  const [typed, setTyped] = useState<string>()
  const [chosen, setChosen] = useState(values?.occupation?.[0] ?? initial ?? '')
  const id = useId()
  useEffect(() => setTyped(''), [])
  const found = occupationsLike(all, typed ?? '')
  // Whatever is chosen stays in the list, so that finding another one loses nothing.
  const shown = all.filter((one) => found.includes(one) || one.value === chosen)
  const isFinding = Boolean(typed)
  return (
    <div className="field w-full max-w-lg">
      {typed !== undefined && (
        <div className="mb-2">
          <label htmlFor={`${id}-find`} className="mb-1 block">
            {words.find}
          </label>
          <input
            id={`${id}-find`}
            type="search"
            autoComplete="off"
            defaultValue=""
            onChange={({ target }) => setTyped(target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') event.preventDefault()
            }}
            className="input"
          />
        </div>
      )}
      <label htmlFor={id} className="mb-1 block font-semibold">
        {words.label}
      </label>
      <select
        key={commandId}
        id={id}
        name="occupation"
        defaultValue={values?.occupation?.[0] ?? initial ?? ''}
        size={isFinding ? Math.min(AT_A_GLANCE, shown.length + 1) : undefined}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => setChosen(target.value)}
        className="input"
      >
        <option value="">{words.none}</option>
        {shown.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <p role="status" className="empty:hidden">
        {found.length === 0 && words.noneFound}
      </p>
      <p id={`${id}-hint`} className="mt-1 text-[0.94rem] text-ink-soft">
        {words.hint}
      </p>
    </div>
  )
}
