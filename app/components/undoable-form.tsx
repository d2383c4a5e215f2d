'use client'

import type { ComponentProps } from 'react'
import type { FormState } from '#lib/access/form-state'
import { ActForm, Send, useShown } from './act-form.tsx'

type Undo = {
  action: unknown
  /** The field of the form's answer that says what is undone; where it has none, there is nothing to undo. */
  field: string
  label: string
}

type Props<Value> = Omit<ComponentProps<typeof ActForm<Value>>, 'after'> & { undo: Undo }

/** A form whose answer can be undone right there. */
export function UndoableForm<Value>({ undo, ...form }: Props<Value>) {
  return <ActForm<Value> {...form} after={(value) => <UndoForm {...undo} value={value} />} />
}

function UndoForm({ action, field, label, value }: Undo & { value: unknown }) {
  // Fresh for every answer, so that undoing the same thing a second time is not taken for the first.
  const { commandId } = useShown()
  const id = (value as Record<string, string> | undefined)?.[field]
  return (
    <ActForm
      action={action as (before: FormState, data: FormData) => Promise<FormState>}
      commandId={commandId}
      hidden={id ? { [field]: id } : {}}
      shows={id !== undefined}
      once
    >
      <Send className="button button-quiet">{label}</Send>
    </ActForm>
  )
}
