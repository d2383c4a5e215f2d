'use client'

import type { ReactNode } from 'react'
import { ActForm } from '../../components/act-form.tsx'
import { addPersonAction } from './actions.ts'

type Props = { commandId: string; words: { form: string; open: string }; children: ReactNode }

export function AddPersonForm({ commandId, words, children }: Props) {
  return (
    <ActForm<{ clientId: string; name: string; colleague: string | null }>
      action={addPersonAction}
      commandId={commandId}
      label={words.form}
      className="flex flex-col gap-5"
      after={(added) =>
        added &&
        !added.colleague && (
          <a href={`/people/${added.clientId}`} className="word-link">
            {words.open}
          </a>
        )
      }
    >
      {children}
    </ActForm>
  )
}
