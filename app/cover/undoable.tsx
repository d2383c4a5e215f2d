'use client'

import type { ReactNode } from 'react'
import type { FormState } from '#lib/access/form-state'
import type { Ended } from '#lib/cover/end-cover'
import type { TakenBack } from '#lib/leave/take-back-leave'
import { ActForm, Send } from '../components/act-form.tsx'
import { endCoverAction, noteLeaveAction, takeBackLeaveAction, undoEndOfCoverAction } from './actions.ts'

type Act = (before: FormState, data: FormData) => Promise<FormState>
type Props = { commandId: string; undo: string; label: string; className?: string }

/** Leave taken back; and, in its place, noted again. */
export function TakeBackLeaveForm({ undo, ...form }: Props & { children: ReactNode }) {
  return (
    <ActForm<TakenBack>
      {...form}
      action={takeBackLeaveAction}
      after={(leave) => (
        <ActForm
          action={noteLeaveAction as Act}
          commandId={leave?.undoId ?? ''}
          hidden={leave ? { accountId: leave.accountId, fromDay: leave.fromDay, toDay: leave.toDay } : {}}
          shows={leave !== undefined}
          once
        >
          <Send className="button button-quiet">{undo}</Send>
        </ActForm>
      )}
    />
  )
}

/**
 * Covers ended or called off; and, in their place, going on after all. The buttons stand with the covers, and go with them; what was
 * said stays here.
 */
export function EndCoverForm({ undo, ...form }: Props & { id: string }) {
  return (
    <ActForm<Ended>
      {...form}
      action={endCoverAction}
      after={(ended) => (
        <ActForm
          action={undoEndOfCoverAction as Act}
          commandId={ended?.undoId ?? ''}
          hidden={ended?.undo ?? {}}
          shows={ended?.undo !== undefined}
          once
        >
          <Send className="button button-quiet">{undo}</Send>
        </ActForm>
      )}
    />
  )
}
