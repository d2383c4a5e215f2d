'use client'

import { type MouseEvent, type ReactNode, useEffect, useState } from 'react'
import { putBack } from '../../../../components/typed.ts'

type Props = {
  /** By field, as a draft is put back. */
  values: Record<string, string[]>
  /** Where it leads without a script: the same page with these words in the form. Without one there is only the script. */
  href?: string
  className?: string
  children: ReactNode
}

/** Puts a beginning into the form around it, to be rewritten there. */
export function BeginWith({ values, href, className, children }: Props) {
  const [isReady, setReady] = useState(false)
  useEffect(() => setReady(true), [])

  function begin(click: MouseEvent<HTMLElement>) {
    const form = click.currentTarget.closest('form')
    if (!form || click.metaKey || click.ctrlKey || click.shiftKey) return
    click.preventDefault()
    putBack(form, values)
    form.dispatchEvent(new Event('input', { bubbles: true }))
    form.querySelector<HTMLElement>(`[name="${Object.keys(values)[0]}"]`)?.focus()
  }

  if (href)
    return (
      <a href={href} onClick={begin} className={className}>
        {children}
      </a>
    )
  return isReady ? (
    <button type="button" onClick={begin} className={className}>
      {children}
    </button>
  ) : null
}
