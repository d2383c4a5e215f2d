'use client'

import { useContext, useEffect, useState } from 'react'
import { draftsAreOff, switchDrafts } from '../components/draft-device.ts'
import { forgetDraftsOf, storeOfDevice } from '../components/draft-places.ts'
import { Keeping } from '../components/keep-drafts.tsx'

export type DraftSwitchWords = Record<'title' | 'on' | 'off' | 'switchOn' | 'switchOff', string>

/** Whether this device keeps drafts, for everybody who uses it. Without a script it keeps none, and nothing is asked. */
export function DraftSwitch({ words }: { words: DraftSwitchWords }) {
  const account = useContext(Keeping)?.account
  const [isOn, setOn] = useState<boolean>()
  useEffect(() => {
    if (storeOfDevice()) setOn(!draftsAreOff())
  }, [])
  if (isOn === undefined) return null
  const turn = () => {
    switchDrafts(!isOn)
    const storage = storeOfDevice()
    if (isOn && storage && account) forgetDraftsOf(storage, account)
    setOn(!isOn)
  }
  return (
    <section aria-labelledby="drafts">
      <h2 id="drafts">{words.title}</h2>
      <p aria-live="polite" className="mb-3 text-ink-soft">
        {isOn ? words.on : words.off}
      </p>
      <button type="button" className="button" onClick={turn}>
        {isOn ? words.switchOff : words.switchOn}
      </button>
    </section>
  )
}
