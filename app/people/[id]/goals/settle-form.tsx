'use client'

import type { ComponentProps } from 'react'
import type { FormState } from '#lib/access/form-state'
import { ActForm, Send, useShown } from '../../../components/act-form.tsx'

type Act = (before: FormState, data: FormData) => Promise<FormState>
type Settled = { stepId: string; how: string }
type After = { reopen: unknown; markFirst: unknown; words: { reopen: string; first: string } }
type Props<Value> = Omit<ComponentProps<typeof ActForm<Value>>, 'after'> & { afterwards: After }

/** Steps to be settled; the answer can be undone right there, or marked as a first time. */
export function SettleForm<Value extends Settled>({ afterwards, ...form }: Props<Value>) {
  return <ActForm<Value> {...form} after={(value) => <AfterSettling {...afterwards} value={value} />} />
}

function AfterSettling({ reopen, markFirst, words, value }: After & { value: Settled | undefined }) {
  const { commandId } = useShown()
  const hidden: Record<string, string> = value ? { stepId: value.stepId } : {}
  const isDone = value?.how === 'done'
  return (
    <div className="flex flex-wrap gap-x-3">
      <ActForm action={markFirst as Act} commandId={commandId} hidden={hidden} shows={isDone} once>
        <Send className="button button-quiet">{words.first}</Send>
      </ActForm>
      <ActForm action={reopen as Act} commandId={commandId} hidden={hidden} shows={value !== undefined} once>
        <Send className="button button-quiet">{words.reopen}</Send>
      </ActForm>
    </div>
  )
}
