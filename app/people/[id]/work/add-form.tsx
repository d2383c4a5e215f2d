'use client'

import type { ReactNode } from 'react'
import type { FormState } from '#lib/access/form-state'
import type { Added } from '#lib/placements/add-placement'
import { ActForm, Send } from '../../../components/act-form.tsx'
import { addPlacementAction, takeBackPlacementAction } from './actions.ts'

type Props = {
  commandId: string
  hidden: Record<string, string>
  words: { form: string; open: string; undo: string }
  children: ReactNode
}

/** Written down, with the way to its page and an Undo in its place. */
export function AddForm({ commandId, hidden, words, children }: Props) {
  return (
    <ActForm<Added>
      action={addPlacementAction}
      commandId={commandId}
      hidden={hidden}
      label={words.form}
      once
      className="flex flex-col items-start gap-5"
      after={(added) => (
        <div className="mt-1 flex flex-wrap items-start gap-x-4">
          {added && (
            <a href={`/people/${added.clientId}/work/${added.placementId}`} className="button button-main">
              {words.open}
            </a>
          )}
          <ActForm
            action={takeBackPlacementAction as (before: FormState, data: FormData) => Promise<FormState>}
            commandId={commandId}
            hidden={{ placementId: added?.placementId ?? '' }}
            shows={added !== undefined}
            once
          >
            <Send className="button button-quiet">{words.undo}</Send>
          </ActForm>
        </div>
      )}
    >
      {children}
    </ActForm>
  )
}
