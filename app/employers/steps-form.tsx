'use client'

import { Children, type ReactNode } from 'react'
import type { FormState } from '#lib/access/form-state'
import { ActForm, Send } from '../components/act-form.tsx'
import { doEmployerStepAction, undoEmployerStepAction } from './actions.ts'

type Props = {
  commandId: string
  words: Record<'form' | 'done' | 'undo', string>
  steps: { contactId: string; step: string }[]
  /** One for each step, in the same order. */
  children: ReactNode
}

type Act = (before: FormState, data: FormData) => Promise<FormState>

/** Promises, each done in one tap, with an Undo in its place. */
export function StepsForm({ commandId, words, steps, children }: Props) {
  const lines = Children.toArray(children)
  return (
    <ActForm<{ contactId: string; step: string; undoId: string }>
      action={doEmployerStepAction}
      commandId={commandId}
      label={words.form}
      byButton
      after={(done) => (
        <ActForm
          action={undoEmployerStepAction as Act}
          commandId={done?.undoId ?? ''}
          hidden={{ contactId: done?.contactId ?? '' }}
          shows={done !== undefined}
          once
        >
          <Send className="button button-quiet">{words.undo}</Send>
        </ActForm>
      )}
    >
      {steps.length > 0 && (
        <ul className="border-line border-t">
          {steps.map(({ contactId, step }, at) => (
            <li key={contactId} className="flex min-h-14 items-center justify-between gap-4 border-line border-b py-2">
              {lines[at]}
              <Send name="contactId" value={contactId} className="button no-print flex-none">
                {words.done}
                <span className="sr-only"> {step}</span>
              </Send>
            </li>
          ))}
        </ul>
      )}
    </ActForm>
  )
}
