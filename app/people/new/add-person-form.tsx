'use client'

import type { ReactNode } from 'react'
import { ActForm, useShown } from '../../components/act-form.tsx'
import { addPersonAction } from './actions.ts'

type Props = { commandId: string; words: { form: string; open: string }; children: ReactNode }

export function AddPersonForm({ commandId, words, children }: Props) {
  return (
    <ActForm<{ clientId: string; name: string }>
      action={addPersonAction}
      commandId={commandId}
      label={words.form}
      className="flex flex-col gap-5"
      after={(added) =>
        added && (
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

/** Asks only once there is somebody of that name. */
export function OnceAsked({ children }: { children: ReactNode }) {
  return useShown().problems?.another ? children : null
}
