'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { letCardsMove } from './move-cards.ts'

/** What is in it can be dragged, or moved by the arrow keys, besides by the buttons on each card. */
export function Movable({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  const sending = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const [around, button] = [place.current, sending.current]
    return around && button ? letCardsMove(around, button) : undefined
  }, [])
  return (
    <div ref={place}>
      {children}
      <button ref={sending} type="submit" name="move" hidden />
    </div>
  )
}
