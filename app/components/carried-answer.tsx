'use client'

import { usePathname } from 'next/navigation'
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import { useIsLatest } from './answers.ts'

type Carried = {
  to: string
  done: string
  /** What can be done about it, as long as nothing was heard since. */
  after: (isLatest: boolean) => ReactNode
}

/** On its way from one page to the next, and nowhere longer: a page loaded anew has forgotten it. */
let onItsWay: Carried | undefined

/** Hands what a form answered, and what can be done about it, to the page that is gone to next. */
export function carry(carried: Carried) {
  onItsWay = carried
}

/** Says on this page what a form on the last one answered. */
export function CarriedAnswer() {
  const path = usePathname()
  const [carried, setCarried] = useState<Carried>()
  const said = useRef<HTMLDivElement>(null)
  useEffect(() => {
    setCarried(onItsWay?.to === path ? onItsWay : undefined)
    onItsWay = undefined
  }, [path])
  if (!carried) return null
  return <Answer key={carried.done} carried={carried} said={said} />
}

type Props = { carried: Carried; said: RefObject<HTMLDivElement | null> }

function Answer({ carried, said }: Props) {
  const isLatest = useIsLatest(said, carried)
  useEffect(() => said.current?.focus(), [said])
  return (
    <div ref={said} tabIndex={-1} className="mb-4 scroll-mt-24 outline-none">
      <div
        role={isLatest ? 'status' : undefined}
        className={isLatest ? 'heard rounded-soft bg-harbour-mist px-4 py-3' : undefined}
      >
        {isLatest && <p>{carried.done}</p>}
        {carried.after(isLatest)}
      </div>
    </div>
  )
}
