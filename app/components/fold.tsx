'use client'

import { type ReactNode, useState } from 'react'
import { useShown } from './act-form.tsx'

type Props = { summary: string; open?: boolean; children: ReactNode }

/** Folded until asked for; open where words come back unsaved, so that they are seen where no script runs, too. */
export function Fold({ summary, open = false, children }: Props) {
  const { problems } = useShown()
  const [cameBack] = useState(problems !== undefined)
  return (
    <details open={open || cameBack}>
      <summary>{summary}</summary>
      {children}
    </details>
  )
}
