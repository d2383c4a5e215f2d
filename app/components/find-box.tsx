'use client'

import { type ReactNode, useId, useState } from 'react'

type BoxProps = {
  label: ReactNode
  typed: string
  onType: (typed: string) => void
  onFocus?: () => void
  className?: string
}

/** Where something is typed that is looked for. It stays in the browser, so Enter sends nothing. */
export function FindBox({ label, typed, onType, onFocus, className = '' }: BoxProps) {
  const id = useId()
  return (
    <search className={`mb-3 block max-w-md ${className}`}>
      <label htmlFor={id} className="mb-1 block">
        {label}
      </label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        value={typed}
        onFocus={onFocus}
        onChange={({ target }) => onType(target.value)}
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        className="input"
      />
    </search>
  )
}

type Props<Row> = {
  /** The rows in which what was typed is found; nothing while these are still on their way. */
  found: (typed: string) => Row[] | undefined
  shown: (row: Row) => ReactNode
  /** So many are shown at once; a letter more, and there are fewer. */
  most?: number
  words: { find: string; none: string; list: string; more?: string }
  /** At each sign that somebody is about to look. */
  onLook?: () => void
  /** Why nothing can be found just now. */
  trouble?: string
  /** The list as it stands while nothing is typed. */
  children: ReactNode
}

/** A list in which something is found as it is typed. */
export function FindAsTyped<Row>({ found, shown, most, words, onLook, trouble, children }: Props<Row>) {
  const [typed, setTyped] = useState('')
  const isSearching = typed.trim() !== ''
  const rows = isSearching ? found(typed) : undefined
  function type(now: string) {
    setTyped(now)
    onLook?.()
  }
  const label = <span className="font-semibold">{words.find}</span>
  return (
    <>
      <FindBox label={label} typed={typed} onType={type} onFocus={onLook} className="needs-script no-print" />
      <div role="status">
        {isSearching && trouble && <p className="py-2">{trouble}</p>}
        {rows?.length === 0 && <p className="py-4">{words.none}</p>}
        {most !== undefined && rows && rows.length > most && <p className="py-2 text-ink-soft">{words.more}</p>}
      </div>
      {rows ? (
        <ul aria-label={words.list} className="border-line border-t empty:hidden">
          {rows.slice(0, most).map(shown)}
        </ul>
      ) : (
        children
      )}
    </>
  )
}
