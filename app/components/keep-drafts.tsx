'use client'

import { createContext, type ReactNode, useEffect } from 'react'
import { storeOfDevice, sweepDrafts } from './draft-places.ts'
import type { FORM_WORDS } from './form-words.ts'

/** What a form says without asking the server. */
export type FormWords = Record<(typeof FORM_WORDS)[number], string>

type Keeping = {
  account: string
  /** What this account's drafts are sealed with. */
  secret: string
  words: FormWords
}

export const Keeping = createContext<Keeping | undefined>(undefined)

/** Lets the forms of the house keep drafts for whoever is signed in, and clears away what has lain too long. */
export function KeepDrafts({ keeping, children }: { keeping: Keeping | undefined; children: ReactNode }) {
  useEffect(() => {
    const storage = storeOfDevice()
    if (storage) sweepDrafts(storage, Date.now())
  }, [])
  return <Keeping value={keeping}>{children}</Keeping>
}
