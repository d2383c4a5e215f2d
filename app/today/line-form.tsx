'use client'

import type { ReactNode } from 'react'
import type { FormState } from '#lib/access/form-state'
import type { PutOffLine } from '#lib/rhythm/put-off-line'
import { ActForm, Send } from '../components/act-form.tsx'
import { putOffLineAction, takeBackPutOffAction } from './actions.ts'

type Props = { commandId: string; undo: string; children: ReactNode }

/** One form for all lines: the button pressed says which line, and until when. */
export function LineForm({ commandId, undo, children }: Props) {
  return (
    <ActForm<PutOffLine>
      action={putOffLineAction}
      commandId={commandId}
      byButton
      after={(moved) => (
        <ActForm
          action={takeBackPutOffAction as (before: FormState, data: FormData) => Promise<FormState>}
          commandId={moved?.putOffId ?? ''}
          hidden={{ putOffId: moved?.putOffId ?? '' }}
          shows={moved !== undefined}
          once
        >
          <Send className="button button-quiet">{undo}</Send>
        </ActForm>
      )}
    >
      {children}
    </ActForm>
  )
}
