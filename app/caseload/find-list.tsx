'use client'

import type { ReactNode } from 'react'
import { search } from '#lib/caseload/rules'
import { FindAsTyped } from '../components/find-box.tsx'

type Row = { id: string; searchName: string; row: ReactNode }
type Props = { rows: Row[]; words: { find: string; none: string; list: string }; children: ReactNode }

/** Finds a name as it is typed: in an address it would stay in histories and logs. */
export function FindList({ rows, words, children }: Props) {
  return (
    <FindAsTyped found={(typed) => search(rows, typed)} shown={({ row }) => row} words={words}>
      {children}
    </FindAsTyped>
  )
}
