'use client'

import { type ReactNode, useState } from 'react'
import { messageLink } from '#lib/check-ins/rules'
import { useShown } from '../../../components/act-form.tsx'
import { TextField } from '../../../components/fields.tsx'
import { CopyWords } from './copy-words.tsx'

type Props = {
  ready: string
  phone: string | null
  words: Record<'label' | 'hint' | 'open' | 'openHint' | 'copy' | 'copied' | 'failed', string>
  /** The way to another beginning. */
  children: ReactNode
}

/** A message to make one's own, and the tap that hands it to the phone: with the words as they stand now. */
export function MessageBox({ ready, phone, words, children }: Props) {
  const { values } = useShown()
  const [typed, setTyped] = useState<string>()
  const now = typed ?? values?.words?.[0] ?? ready
  return (
    <>
      <div
        onInput={(event) => {
          if (event.target instanceof HTMLTextAreaElement) setTyped(event.target.value)
        }}
      >
        <TextField name="words" label={words.label} lines={4} longest={1000} initial={ready} hint={words.hint} />
        {children}
      </div>
      {phone && (
        <div>
          <div className="flex flex-wrap items-center gap-2">
            <a href={messageLink(phone, now)} className="button button-main w-full sm:w-auto">
              {words.open}
            </a>
            <CopyWords text={now} words={words} />
          </div>
          <p className="mt-1 text-[0.94rem] text-ink-soft">{words.openHint}</p>
        </div>
      )}
    </>
  )
}
