'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect } from 'react'
import type { FormState } from '#lib/access/form-state'
import type { Logged } from '#lib/contacts/log-contact'
import { ActForm, Send, useShown } from '../components/act-form.tsx'
import { carry } from '../components/carried-answer.tsx'
import type { Choice } from '../components/fields.tsx'
import { logContactAction, undoContactAction } from './actions.ts'
import { LastTimeLine } from './last-time-line.tsx'
import { PeopleField, type Pickable } from './people-field.tsx'

type Props = {
  commandId: string
  /** The people to choose from, or the one person whose page this is. */
  people: Pickable[] | { only: string }
  chosen?: string[]
  /** How it was the last time with the one who is chosen. */
  lastTime?: string
  outcomes: Choice[]
  words: Record<'people' | 'find' | 'noneNamed' | 'outcome' | 'undo' | 'details' | 'form', string> & { ended?: string }
  /** Where one came from to log this: with the answer, one is there again. */
  backTo?: string
  /** The optional details, which are sent along when they are filled in. */
  children: ReactNode
}

/** Person, outcome, saved. Everything else is optional, before or after. */
export function LogForm({ commandId, people, chosen = [], lastTime, outcomes, words, backTo, children }: Props) {
  const hidden: Record<string, string> = 'only' in people ? { people: people.only } : {}
  return (
    <ActForm<Logged>
      action={logContactAction}
      commandId={commandId}
      hidden={hidden}
      draft={chosen.join()}
      label={words.form}
      className="flex flex-col gap-5"
      byButton
      after={(logged) => (
        <>
          <AfterLogging logged={logged} words={words} />
          {logged && backTo && <GoBack logged={logged} words={words} to={backTo} />}
        </>
      )}
    >
      {Array.isArray(people) && (
        <LastTimeLine initial={lastTime}>
          <PeopleField people={people} chosen={chosen} words={words} />
        </LastTimeLine>
      )}
      {Array.isArray(people) && children}
      <fieldset className={Array.isArray(people) ? 'outcome-bar' : 'outcome-top'}>
        <legend className="mb-1 font-semibold">{words.outcome}</legend>
        <div className="clear-both flex flex-wrap gap-2">
          {outcomes.map(({ value, label }) => (
            <Send key={value} name="outcome" value={value} className="button">
              {label}
            </Send>
          ))}
        </div>
      </fieldset>
      {!Array.isArray(people) && children}
    </ActForm>
  )
}

type AfterProps = { logged: Logged | undefined; words: Props['words'] }

/** Takes the answer along to where one came from. */
function GoBack({ logged, words, to }: AfterProps & { to: string }) {
  const { done } = useShown()
  const router = useRouter()
  useEffect(() => {
    if (!done) return
    carry({ to, done, after: (isLatest) => <AfterLogging logged={isLatest ? logged : undefined} words={words} /> })
    router.push(to)
  }, [logged, words, to, done, router])
  return null
}

function AfterLogging({ logged, words }: AfterProps) {
  return (
    <div className="mt-1 flex flex-wrap items-start gap-x-4">
      <ActForm
        action={undoContactAction as (before: FormState, data: FormData) => Promise<FormState>}
        commandId={logged?.contactIds[0] ?? ''}
        hidden={{ contacts: logged?.contactIds ?? [] }}
        shows={logged !== undefined}
        once
      >
        <Send className="button button-quiet">{words.undo}</Send>
      </ActForm>
      {logged?.contactIds.map((id, at) => (
        <a key={id} href={`/people/${logged.people[at]}/contacts/${id}`} className="button button-quiet">
          {words.details} {logged.names.length > 1 ? logged.names[at] : ''}
        </a>
      ))}
    </div>
  )
}
