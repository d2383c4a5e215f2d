'use client'

import type { ReactNode } from 'react'
import type { FormState } from '#lib/access/form-state'
import type { Planned } from '#lib/appointments/plan-appointment'
import { ActForm, Send } from '../../../components/act-form.tsx'
import { callOffAppointmentAction, endSeriesAction, planAppointmentAction } from './actions.ts'

type Props = {
  commandId: string
  /** The person whose page this is; left out, they are chosen in the form. */
  clientId?: string
  words: { form: string; undo: string; open: string }
  children: ReactNode
}

type Act = (before: FormState, data: FormData) => Promise<FormState>

/** A day and a time, and it is planned; with an Undo in its place. */
export function PlanForm({ commandId, clientId, words, children }: Props) {
  return (
    <ActForm<Planned>
      action={planAppointmentAction}
      commandId={commandId}
      hidden={clientId ? { clientId } : {}}
      label={words.form}
      className="flex flex-col items-start gap-5"
      after={(planned) => <AfterPlanning planned={planned} words={words} />}
    >
      {children}
    </ActForm>
  )
}

function AfterPlanning({ planned, words }: { planned: Planned | undefined; words: Props['words'] }) {
  const undoing = <Send className="button button-quiet">{words.undo}</Send>
  return (
    <div className="mt-1 flex flex-wrap items-start gap-x-4">
      <ActForm
        action={callOffAppointmentAction as Act}
        commandId={planned?.undoId ?? ''}
        hidden={{ appointmentId: planned?.appointmentId ?? '' }}
        shows={Boolean(planned?.appointmentId)}
        once
      >
        {undoing}
      </ActForm>
      <ActForm
        action={endSeriesAction as Act}
        commandId={planned?.undoId ?? ''}
        version={1}
        hidden={{ seriesId: planned?.seriesId ?? '', untilDay: planned?.dayBefore ?? '' }}
        shows={Boolean(planned?.seriesId)}
        once
      >
        {undoing}
      </ActForm>
      {planned && (
        <a
          href={`/people/${planned.clientId}/appointments/${planned.appointmentId ?? `series/${planned.seriesId}/${planned.day}`}`}
          className="button button-quiet"
        >
          {words.open}
        </a>
      )}
    </div>
  )
}
