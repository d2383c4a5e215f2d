'use client'

import { type ReactNode, useId, useState } from 'react'
import { found } from '#lib/job-search/rules/find'

type Row = { id: string; title: string; says: string; searchName: string }
type Props = {
  rows: Row[]
  base: string
  words: { find: string; none: string; list: string; more: string }
  /** The list as it stands while nothing is typed. */
  children: ReactNode
}

/** So many are shown at once; a letter more, and there are fewer. */
const MOST = 30

/** Finds a title or a place as it is typed. It stays in the browser: where somebody applies would else stand in an address. */
export function FindApplications({ rows, base, words, children }: Props) {
  const [typed, setTyped] = useState('')
  const id = useId()
  const isSearching = typed.trim() !== ''
  const some = isSearching ? found(rows, typed) : []
  return (
    <>
      <search className="needs-script no-print mb-2 block max-w-md">
        <label htmlFor={id} className="mb-1 block font-semibold">
          {words.find}
        </label>
        <input
          id={id}
          type="search"
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          className="input"
        />
      </search>
      <div role="status">
        {isSearching && some.length === 0 && <p className="py-4">{words.none}</p>}
        {some.length > MOST && <p className="py-2 text-ink-soft">{words.more}</p>}
      </div>
      {isSearching ? (
        <ul aria-label={words.list} className="border-line border-t empty:hidden">
          {some.slice(0, MOST).map((row) => (
            <li key={row.id} className="min-h-14 border-line border-b py-3">
              <a href={`${base}/${row.id}`} className="row-link">
                {row.title}
              </a>
              <p className="text-[0.94rem] text-ink-soft">{row.says}</p>
            </li>
          ))}
        </ul>
      ) : (
        children
      )}
    </>
  )
}
