'use client'

import { useEffect, useRef } from 'react'

/** Beside a row of tabs wider than the screen: the one that is open is brought into sight, and whichever one comes to by key. */
export function TabsInSight() {
  const beside = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const row = beside.current?.previousElementSibling
    const here = row?.querySelector('[aria-current=page]')
    // Whoever has gone on among them by keyboard already is not taken back.
    if (!row || !here || row.contains(document.activeElement)) return
    const [{ left, width }, around] = [here.getBoundingClientRect(), row.getBoundingClientRect()]
    row.scrollLeft += left - around.left - (around.width - width) / 2
  })
  useEffect(() => {
    const row = beside.current?.previousElementSibling
    // A browser leaves alone what is half in sight.
    const bring = ({ target }: Event) => (target as Element).scrollIntoView({ block: 'nearest', inline: 'nearest' })
    row?.addEventListener('focusin', bring)
    return () => row?.removeEventListener('focusin', bring)
  }, [])
  return <span ref={beside} hidden />
}
