'use client'

import { type ReactNode, useState } from 'react'
import { useShown } from './act-form.tsx'

type Props = {
  summary: string
  /** What the summary says before anybody has looked inside: what holds as long as nothing is changed. */
  unopened?: string
  open?: boolean
  children: ReactNode
}

/** Folded until asked for; open where words come back unsaved, so that they are seen where no script runs, too. */
export function Fold({ summary, unopened, open = false, children }: Props) {
  const { problems } = useShown()
  const [cameBack] = useState(problems !== undefined)
  const [wasOpen, setWasOpen] = useState(open || cameBack)
  return (
    <details open={open || cameBack} onToggle={({ currentTarget }) => currentTarget.open && setWasOpen(true)}>
      <summary>{wasOpen ? summary : (unopened ?? summary)}</summary>
      {children}
    </details>
  )
}
