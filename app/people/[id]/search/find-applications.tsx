'use client'

import { type ReactNode, useId, useRef, useState } from 'react'
import { found } from '#lib/job-search/rules/find'

export type Findable = { id: string; title: string; says: string; searchName: string }
type Props = {
  base: string
  words: { find: string; none: string; list: string; more: string; failed: string }
  /** The list as it stands while nothing is typed. */
  children: ReactNode
}

/** So many are shown at once; a letter more, and there are fewer. */
const MOST = 30

/**
 * Finds a title or a place as it is typed. It stays in the browser: where somebody applies would else stand in an address.
 * What there is to find comes once somebody is about to look.
 */
export function FindApplications({ base, words, children }: Props) {
  const [typed, setTyped] = useState('')
  const [rows, setRows] = useState<Findable[]>()
  const [hasFailed, setFailed] = useState(false)
  const isAsked = useRef(false)
  const id = useId()

  async function fetchRows() {
    if (isAsked.current) return
    isAsked.current = true
    const answer = await fetch(`${base}/all`).catch(() => undefined)
    const has = answer?.ok === true && !answer.redirected
    if (has) setRows(await answer.json())
    // The next letter tries again.
    isAsked.current = has
    setFailed(!has)
  }

  const isSearching = typed.trim() !== '' && rows !== undefined
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
          onFocus={fetchRows}
          onChange={(event) => {
            setTyped(event.target.value)
            void fetchRows()
          }}
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          className="input"
        />
      </search>
      <div role="status">
        {hasFailed && typed !== '' && <p className="py-2">{words.failed}</p>}
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
