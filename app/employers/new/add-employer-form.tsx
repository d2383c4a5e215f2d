'use client'

import type { ReactNode } from 'react'
import { ActForm } from '../../components/act-form.tsx'
import { addEmployerAction } from '../actions.ts'
import { AskedSame } from '../asked-same.tsx'

type Props = {
  commandId: string
  words: Record<'form' | 'open' | 'isThat' | 'isAnother', string>
  children: ReactNode
}

export function AddEmployerForm({ commandId, words, children }: Props) {
  return (
    <ActForm<{ employerId: string; name: string }>
      action={addEmployerAction}
      commandId={commandId}
      label={words.form}
      className="flex max-w-[46rem] flex-col items-start gap-5"
      after={(added) =>
        added && (
          <a href={`/employers/${added.employerId}`} className="word-link">
            {words.open}
          </a>
        )
      }
    >
      <AskedSame words={words} asLinks />
      {children}
    </ActForm>
  )
}
