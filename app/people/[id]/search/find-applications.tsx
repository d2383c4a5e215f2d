'use client'

import type { ReactNode } from 'react'
import { found } from '#lib/job-search/rules/find'
import { FindAsTyped } from '../../../components/find-box.tsx'

type Row = { id: string; title: string; says: string; searchName: string }
type Props = {
  rows: Row[]
  base: string
  words: { find: string; none: string; list: string; more: string }
  children: ReactNode
}

const MOST = 30

/** Finds a title or a place as it is typed: where somebody applies would else stand in an address. */
export function FindApplications({ rows, base, words, children }: Props) {
  const shown = ({ id, title, says }: Row) => (
    <li key={id} className="min-h-14 border-line border-b py-3">
      <a href={`${base}/${id}`} className="row-link">
        {title}
      </a>
      <p className="text-[0.94rem] text-ink-soft">{says}</p>
    </li>
  )
  return (
    <FindAsTyped found={(typed) => found(rows, typed)} shown={shown} most={MOST} words={words}>
      {children}
    </FindAsTyped>
  )
}
