'use client'

import { type ReactNode, useEffect, useId, useRef } from 'react'
import type { FormState } from '#lib/access/form-state'
import type { Added } from '#lib/job-search/add-opportunity'
import { ActForm, Send, useShown } from '../../../components/act-form.tsx'
import { addOpportunityAction, takeBackApplicationAction } from './actions.ts'

type Words = { form: string; undo: string; fillIn: string; anyway: string; open: string }
type Props = { commandId: string; clientId: string; words: Words; children: ReactNode }

/** One line, and it is there; with an Undo in its place, and the way on to filling it in. */
export function AddForm({ commandId, clientId, words, children }: Props) {
  const base = `/people/${clientId}/search`
  return (
    <ActForm<Added>
      action={addOpportunityAction}
      commandId={commandId}
      hidden={{ clientId }}
      label={words.form}
      after={(added) => (
        <div className="mt-1 flex flex-wrap items-start gap-x-4">
          <ActForm
            action={takeBackApplicationAction as (before: FormState, data: FormData) => Promise<FormState>}
            commandId={added?.applicationId ?? ''}
            hidden={{ applicationId: added?.applicationId ?? '' }}
            shows={added !== undefined}
            once
          >
            <Send className="button button-quiet">{words.undo}</Send>
          </ActForm>
          {added && (
            <a href={`${base}/${added.applicationId}`} className="button button-quiet">
              {words.fillIn}
            </a>
          )}
        </div>
      )}
    >
      {children}
      <LikelySame base={base} words={words} />
    </ActForm>
  )
}

/** “Did we already apply there?” Two ways on; nothing has been written yet. */
function LikelySame({ base, words }: { base: string; words: Words }) {
  const { problems, likely = [] } = useShown()
  const id = useId()
  const asked = useRef<HTMLDivElement>(null)
  const question = problems?.anyway
  useEffect(() => {
    if (question) asked.current?.focus()
  }, [question])
  if (!question) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: a question with two ways on is no set of fields
    <div ref={asked} role="group" tabIndex={-1} aria-labelledby={id} className="asked mt-4 outline-none">
      <p id={id} className="font-semibold">
        {question}
      </p>
      <ul className="my-2 flex flex-col items-start gap-2">
        {likely.map(({ id: known, says }) => (
          <li key={known}>
            <a href={`${base}/${known}`} className="button text-left">
              {words.open} {says}
            </a>
          </li>
        ))}
      </ul>
      <Send name="anyway" value="yes" className="button">
        {words.anyway}
      </Send>
    </div>
  )
}
