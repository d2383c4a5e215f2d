'use client'

import { type ReactNode, useContext, useRef } from 'react'
import { forgetDraftsOf, storeOfDevice } from '../components/draft-places.ts'
import { Keeping } from '../components/keep-drafts.tsx'

/** Signs out, and takes the own drafts along. Where no script runs, the answer clears all that lies in the browser. */
export function SignOutForm({ className, children }: { className?: string; children: ReactNode }) {
  const account = useContext(Keeping)?.account
  const forgotten = useRef<HTMLInputElement>(null)
  const forget = () => {
    const storage = storeOfDevice()
    if (!account || !storage || !forgotten.current) return
    forgetDraftsOf(storage, account)
    forgotten.current.value = 'yes'
  }
  return (
    <form method="post" action="/api/sign-out" className={className} onSubmit={forget}>
      <input ref={forgotten} type="hidden" name="forgotten" defaultValue="" />
      {children}
    </form>
  )
}
