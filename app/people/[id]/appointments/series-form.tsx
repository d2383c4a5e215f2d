'use client'

import type { ReactNode } from 'react'
import type { FormState } from '#lib/access/form-state'
import type { Ended } from '#lib/appointments/end-series'
import { ActForm, Send } from '../../../components/act-form.tsx'
import { endSeriesAction } from './actions.ts'

type Props = {
  commandId: string
  seriesId: string
  version: number
  words: { form: string; undo: string }
  children: ReactNode
}

/** Says when it ends; and, in its place, that it does not after all. */
export function SeriesForm({ commandId, seriesId, version, words, children }: Props) {
  return (
    <ActForm<Ended>
      action={endSeriesAction}
      commandId={commandId}
      version={version}
      hidden={{ seriesId }}
      label={words.form}
      after={(ended) => (
        <ActForm
          action={endSeriesAction as (before: FormState, data: FormData) => Promise<FormState>}
          commandId={ended?.undoId ?? ''}
          version={ended?.version ?? 0}
          hidden={{ seriesId, untilDay: ended?.before ?? '' }}
          shows={ended !== undefined}
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
