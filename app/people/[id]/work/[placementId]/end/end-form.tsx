'use client'

import type { ReactNode } from 'react'
import type { FormState } from '#lib/access/form-state'
import { ActForm, Send } from '../../../../../components/act-form.tsx'
import { endPlacementAction, undoPlacementEndAction } from '../../actions.ts'

type Props = {
  commandId: string
  placementId: string
  shows: boolean
  paths: { placement: string; profile: string }
  words: { form: string; undo: string; profile: string; open: string }
  children: ReactNode
}

/** Said to be over; with the way to the profile, which is offered and no must, and an Undo in its place. */
export function EndForm({ commandId, placementId, shows, paths, words, children }: Props) {
  return (
    <ActForm
      action={endPlacementAction}
      commandId={commandId}
      hidden={{ placementId }}
      shows={shows}
      label={words.form}
      className="flex flex-col items-start gap-5"
      after={(ended) =>
        ended && (
          <div className="mt-2 flex flex-wrap items-start gap-x-4 gap-y-2">
            <a href={paths.profile} className="button button-main">
              {words.profile}
            </a>
            <a href={paths.placement} className="button">
              {words.open}
            </a>
            <ActForm
              action={undoPlacementEndAction as (before: FormState, data: FormData) => Promise<FormState>}
              commandId={commandId}
              hidden={{ placementId }}
              once
            >
              <Send className="button button-quiet">{words.undo}</Send>
            </ActForm>
          </div>
        )
      }
    >
      {children}
    </ActForm>
  )
}
