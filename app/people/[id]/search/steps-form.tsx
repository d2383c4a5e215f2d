'use client'

import type { ReactNode } from 'react'
import type { FormState } from '#lib/access/form-state'
import type { Stepped } from '#lib/job-search/note-step'
import { ActForm, Send } from '../../../components/act-form.tsx'
import { ChoiceField } from '../../../components/fields.tsx'
import { correctApplicationStepAction, noteApplicationStepAction, takeBackApplicationStepAction } from './actions.ts'
import { type StageChoice, Stages } from './card-stages.tsx'

export type StepWords = {
  form: string
  undo: string
  whoLed: string
  leaders: { value: string; label: string }[]
  firstTime: string
  firstTimeLabel: string
  tellStart: string
  stages: StageChoice[]
}

type Props = {
  commandId: string
  hidden?: Record<string, string>
  shows?: boolean
  words: StepWords
  className?: string
  children: ReactNode
}

type Act = (before: FormState, data: FormData) => Promise<FormState>

/** One form for all cards: the button pressed says which one, and where to. Who led it can be said right afterwards. */
export function StepsForm({ words, className = 'steps-form', children, ...form }: Props) {
  return (
    <div className={className}>
      <ActForm<Stepped>
        {...form}
        action={noteApplicationStepAction}
        byButton
        label={words.form}
        after={(stepped) => <AfterStep stepped={stepped} words={words} />}
      >
        <Stages value={words.stages}>{children}</Stages>
      </ActForm>
    </div>
  )
}

function AfterStep({ stepped, words }: { stepped: Stepped | undefined; words: StepWords }) {
  const { stepId = '', day = '', undoId = '' } = stepped ?? {}
  return (
    <div className="mt-1 flex flex-wrap items-end gap-x-4 gap-y-2">
      {stepped?.stage === 'accepted' && (
        <a
          href={`/people/${stepped.clientId}/work/new?application=${stepped.applicationId}`}
          className="button button-main"
        >
          {words.tellStart}
        </a>
      )}
      <ActForm
        action={correctApplicationStepAction as Act}
        commandId={undoId}
        hidden={{ stepId, day }}
        shows={stepped !== undefined && stepped.ledBy === null && stepped.stage !== 'let_go'}
        once
        byButton
        label={words.whoLed}
        className="flex flex-wrap items-end gap-x-4 gap-y-2"
      >
        <fieldset>
          <legend className="text-[0.94rem]">{words.whoLed}</legend>
          <div className="flex flex-wrap gap-2">
            {words.leaders.map(({ value, label }) => (
              <Send key={value} name="ledBy" value={value} className="button">
                {label}
              </Send>
            ))}
          </div>
        </fieldset>
        <ChoiceField
          name="firstTime"
          label={<span className="sr-only">{words.firstTimeLabel}</span>}
          choices={[{ value: 'yes', label: words.firstTime }]}
          several
        />
      </ActForm>
      <ActForm
        action={takeBackApplicationStepAction as Act}
        commandId={undoId}
        hidden={{ stepId }}
        shows={stepped !== undefined}
        once
      >
        <Send className="button button-quiet">{words.undo}</Send>
      </ActForm>
    </div>
  )
}
