'use client'

import type { ReactNode } from 'react'
import type { FormState } from '#lib/access/form-state'
import type { LoggedWithEmployer } from '#lib/employers/log-employer-contact'
import { ActForm, Send } from '../../components/act-form.tsx'
import type { Choice } from '../../components/fields.tsx'
import { logEmployerContactAction, undoEmployerContactAction } from '../actions.ts'
import { AskedSame } from '../asked-same.tsx'

export type LogWords = Record<'form' | 'how' | 'undo' | 'details' | 'toEmployer' | 'isThat' | 'isAnother', string>
type Props = {
  commandId: string
  hidden?: Record<string, string>
  modes: Choice[]
  words: LogWords
  /** Keeps the buttons at thumb reach, where they come after a choice. */
  atThumb?: boolean
  children?: ReactNode
}

/** How it was, and it is saved. Everything else is optional, before or after. */
export function LogContactForm({ commandId, hidden = {}, modes, words, atThumb = false, children }: Props) {
  return (
    <ActForm<LoggedWithEmployer>
      action={logEmployerContactAction}
      commandId={commandId}
      hidden={hidden}
      label={words.form}
      className="flex flex-col gap-5"
      byButton
      after={(logged) => <AfterLogging logged={logged} words={words} />}
    >
      <AskedSame words={words} />
      {children}
      <fieldset className={atThumb ? 'outcome-bar' : undefined}>
        <legend className="mb-1 font-semibold">{words.how}</legend>
        <div className="clear-both flex flex-wrap gap-2">
          {modes.map(({ value, label }) => (
            <Send key={value} name="mode" value={value} className="button">
              {label}
            </Send>
          ))}
        </div>
      </fieldset>
    </ActForm>
  )
}

function AfterLogging({ logged, words }: { logged: LoggedWithEmployer | undefined; words: LogWords }) {
  return (
    <div className="mt-1 flex flex-wrap items-start gap-x-4">
      <ActForm
        action={undoEmployerContactAction as (before: FormState, data: FormData) => Promise<FormState>}
        commandId={logged?.contactId ?? ''}
        hidden={{ contactId: logged?.contactId ?? '' }}
        shows={logged !== undefined}
        once
      >
        <Send className="button button-quiet">{words.undo}</Send>
      </ActForm>
      {logged && (
        <>
          <a href={`/employers/${logged.employerId}/contacts/${logged.contactId}`} className="button button-quiet">
            {words.details}
          </a>
          <a href={`/employers/${logged.employerId}`} className="button button-quiet">
            {words.toEmployer}
          </a>
        </>
      )}
    </div>
  )
}
