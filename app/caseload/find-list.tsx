'use client'

import { type ReactNode, useId, useState } from 'react'
import { search } from '#lib/caseload/rules'

type Row = { id: string; searchName: string; row: ReactNode }
type Props = {
  rows: Row[]
  words: { find: string; none: string; list: string }
  /** The list as it stands while nothing is typed. */
  children: ReactNode
}

/** Finds a name as it is typed. It stays in the browser: a name in an address would stay in histories and logs. */
export function FindList({ rows, words, children }: Props) {
  const [typed, setTyped] = useState('')
  const id = useId()
  const found = search(rows, typed)
  const isSearching = typed.trim() !== ''
  return (
    <>
      <search className="no-print mb-3 block max-w-md">
        <label htmlFor={id} className="mb-1 block font-semibold">
          {words.find}
        </label>
        <input
          id={id}
          type="search"
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          className="input"
        />
      </search>
      <div role="status">{isSearching && found.length === 0 && <p className="py-4">{words.none}</p>}</div>
      {isSearching ? (
        <ul aria-label={words.list} className="border-line border-t empty:hidden">
          {found.map(({ row }) => row)}
        </ul>
      ) : (
        children
      )}
    </>
  )
}
