'use client'

import { Send, useShown } from './act-form.tsx'

type Props = {
  /** The field under which the form's answer asks. */
  field: string
  words: { send: string; anyway: string }
  className?: string
}

/**
 * The button of a form whose answer may ask once before it is done: what speaks against it is said calmly, since nothing typed
 * was wrong, and a second button does it all the same. Enter in a field presses the first.
 */
export function SendOrAllTheSame({ field, words, className = 'button button-main' }: Props) {
  const asked = useShown().problems?.[field]
  if (!asked)
    return (
      <div>
        <Send className={className}>{words.send}</Send>
      </div>
    )
  return (
    <div data-problem tabIndex={-1} className="max-w-[60ch] border-harbour border-l-4 pl-3 outline-none">
      <p data-sentence className="mb-2">
        {asked}
      </p>
      <div className="flex flex-wrap gap-3">
        <Send className={className}>{words.send}</Send>
        <Send name={field} value="yes" className="button">
          {words.anyway}
        </Send>
      </div>
    </div>
  )
}
