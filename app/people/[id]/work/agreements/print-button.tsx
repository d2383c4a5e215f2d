'use client'

/** Opens the browser's own printing. Where no script runs, its menu does. */
export function PrintButton({ children }: { children: string }) {
  return (
    <button type="button" className="button button-main" onClick={() => window.print()}>
      {children}
    </button>
  )
}
