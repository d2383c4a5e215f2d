'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import type { FormState } from '#lib/access/form-state'
import { ActForm, Send, useShown } from '../../../components/act-form.tsx'
import { quoted } from '../../../components/in-quotes.ts'

/** What the fields are called where they are read over, and what their values are called. */
export type ReadOver = { field: string; label: string; values?: Record<string, string>; voice?: boolean }[]
type Words = {
  language: string
  form: string
  heading: string
  next: string
  nextHint: string
  endIt: string
  change: string
}

type Props<Value> = {
  action: (before: FormState<Value>, data: FormData) => Promise<FormState<Value>>
  commandId: string
  clientId: string
  shows: boolean
  words: Words
  readOver: ReadOver
  /** The fields. */
  children: ReactNode
}

/** Filled in first, then read over, then done: three steps of one form, which need no script. */
export function EndingForm<Value>({ action, commandId, clientId, shows, words, readOver, children }: Props<Value>) {
  return (
    <ActForm
      action={action}
      commandId={commandId}
      hidden={{ clientId }}
      shows={shows}
      label={words.form}
      className="flex flex-col items-start gap-5"
    >
      <Steps words={words} readOver={readOver}>
        {children}
      </Steps>
    </ActForm>
  )
}

function Steps({ words, readOver, children }: Pick<Props<unknown>, 'words' | 'readOver' | 'children'>) {
  const { values, problems } = useShown()
  // Sent without a word about being sure, it comes back to be read over; with an empty one, to be changed.
  const isReadOver = problems?.sure !== undefined && values?.sure === undefined
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (isReadOver) heading.current?.focus()
  }, [isReadOver])
  if (!isReadOver || !values)
    return (
      <>
        {children}
        <div>
          <Send>{words.next}</Send>
          <p className="mt-1 text-[0.94rem] text-ink-soft">{words.nextHint}</p>
        </div>
      </>
    )
  const kept = Object.entries(values).filter(([name]) => !['commandId', 'clientId', 'version'].includes(name))
  return (
    <>
      <h3 ref={heading} tabIndex={-1} className="scroll-mt-24 text-[1.15rem] outline-none">
        {words.heading}
      </h3>
      <p className="max-w-[60ch]">{problems?.sure}</p>
      <dl className="facts max-w-[60ch]">
        {readOver.map(({ field, label, values: names, voice }) => {
          const said = (values[field] ?? []).filter((value) => value.trim() !== '')
          if (said.length === 0) return null
          return (
            <div key={field} className="contents">
              <dt className="text-ink-soft">{label}</dt>
              <dd className={`whitespace-pre-wrap ${voice ? 'voice' : ''}`}>
                {voice ? quoted(said.join(), words.language) : said.map((value) => names?.[value] ?? value).join(', ')}
              </dd>
            </div>
          )
        })}
      </dl>
      {kept.flatMap(([name, all]) =>
        all.map((value) => <input key={name + value} type="hidden" name={name} value={value} />),
      )}
      <div className="flex flex-wrap gap-3">
        <Send name="sure" value="yes">
          {words.endIt}
        </Send>
        <Send name="sure" value="" className="button">
          {words.change}
        </Send>
      </div>
    </>
  )
}
