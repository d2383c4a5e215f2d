'use client'

import type { ReactNode } from 'react'
import type { FormState } from '#lib/access/form-state'
import type { PlannedInterview } from '#lib/job-search/plan-interview'
import { ActForm, Send } from '../../../../components/act-form.tsx'
import { planInterviewAction, settleInterviewAction } from '../actions.ts'

type Props = {
  commandId: string
  applicationId: string
  shows: boolean
  words: { form: string; undo: string }
  children: ReactNode
}

/** A day is enough; with an Undo in its place, which takes along the step that came with it. */
export function PlanInterviewForm({ commandId, applicationId, shows, words, children }: Props) {
  return (
    <ActForm<PlannedInterview>
      action={planInterviewAction}
      commandId={commandId}
      hidden={{ applicationId }}
      shows={shows}
      label={words.form}
      after={(planned) => (
        <ActForm
          action={settleInterviewAction as (before: FormState, data: FormData) => Promise<FormState>}
          commandId={planned?.undoId ?? ''}
          hidden={{
            interviewId: planned?.interviewId ?? '',
            became: 'called_off',
            stepId: planned?.stepId ?? '',
          }}
          shows={planned !== undefined}
          once
        >
          <Send className="button button-quiet">{words.undo}</Send>
        </ActForm>
      )}
    >
      {children}
    </ActForm>
  )
}
