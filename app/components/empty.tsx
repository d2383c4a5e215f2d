import type { ReactNode } from 'react'

/** What will be here, and how it begins. */
export function Empty({ children }: { children: ReactNode }) {
  return <p className="border-line border-y py-6 text-ink-soft">{children}</p>
}
