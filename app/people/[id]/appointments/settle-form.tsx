'use client'

import type { ReactNode } from 'react'
import type { FormState } from '#lib/access/form-state'
import type { Acted } from '#lib/appointments/find'
import { ActForm, Send } from '../../../components/act-form.tsx'
import { undoAppointmentAction } from './actions.ts'

export type SettleWords = { undo: string; details: string; open: string }

type Props = {
  action: (before: FormState<Acted>, data: FormData) => Promise<FormState<Acted>>
  commandId: string
  version?: number
  hidden: Record<string, string>
  shows: boolean
  label: string
  words: SettleWords
  byButton?: boolean
  className?: string
  children: ReactNode
}

/** Says what became of a meeting; what was said stays in its place, and can be taken back there. */
export function SettleForm({ words, ...form }: Props) {
  return <ActForm<Acted> {...form} after={(acted) => <AfterActing acted={acted} words={words} />} />
}

function AfterActing({ acted, words }: { acted: Acted | undefined; words: SettleWords }) {
  return (
    <div className="mt-1 flex flex-wrap items-start gap-x-4">
      <ActForm
        action={undoAppointmentAction as (before: FormState, data: FormData) => Promise<FormState>}
        commandId={acted?.undoId ?? ''}
        hidden={{ appointmentId: acted?.appointmentId ?? '' }}
        shows={acted !== undefined}
        once
      >
        <Send className="button button-quiet">{words.undo}</Send>
      </ActForm>
      {acted?.contactId && (
        <a href={`/people/${acted.clientId}/contacts/${acted.contactId}`} className="button button-quiet">
          {words.details}
        </a>
      )}
      {acted?.movedToId && (
        <a href={`/people/${acted.clientId}/appointments/${acted.movedToId}`} className="button button-quiet">
          {words.open}
        </a>
      )}
    </div>
  )
}
