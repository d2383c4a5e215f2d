'use client'

import { type ReactNode, useRef, useState } from 'react'
import { found } from '#lib/job-search/rules/find'
import { FindAsTyped } from '../../../components/find-box.tsx'

export type Findable = { id: string; title: string; says: string; searchName: string }
type Props = {
  base: string
  words: { find: string; none: string; list: string; more: string; failed: string }
  children: ReactNode
}

const MOST = 30

/**
 * Finds a title or a place as it is typed: where somebody applies would else stand in an address. What there is to find comes
 * once somebody is about to look.
 */
export function FindApplications({ base, words, children }: Props) {
  const [rows, setRows] = useState<Findable[]>()
  const [hasFailed, setFailed] = useState(false)
  const isAsked = useRef(false)

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

  const shown = ({ id, title, says }: Findable) => (
    <li key={id} className="min-h-14 border-line border-b py-3">
      <a href={`${base}/${id}`} className="row-link">
        {title}
      </a>
      <p className="text-[0.94rem] text-ink-soft">{says}</p>
    </li>
  )
  return (
    <FindAsTyped
      found={(typed) => rows && found(rows, typed)}
      shown={shown}
      most={MOST}
      words={words}
      onLook={() => void fetchRows()}
      trouble={hasFailed ? words.failed : undefined}
    >
      {children}
    </FindAsTyped>
  )
}
