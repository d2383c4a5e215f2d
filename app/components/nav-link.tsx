'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

/** A door that knows when one has gone through it. */
export function NavLink({ href, leadsTo = [], children }: { href: string; leadsTo?: string[]; children: ReactNode }) {
  const path = usePathname()
  const isHere = [href, ...leadsTo].some((door) => path === door || path.startsWith(`${door}/`))
  return (
    <Link
      href={href}
      prefetch={false}
      aria-current={isHere ? 'page' : undefined}
      className="flex min-h-14 flex-col items-center justify-center gap-0.5 text-[0.8rem] text-ink-soft no-underline aria-[current=page]:font-bold aria-[current=page]:text-harbour md:min-h-11 md:flex-row md:justify-start md:gap-3 md:rounded-soft md:px-3 md:text-base md:hover:bg-harbour-mist"
    >
      {children}
    </Link>
  )
}
