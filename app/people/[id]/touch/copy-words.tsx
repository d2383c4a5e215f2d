'use client'

import { useState } from 'react'

type Props = { text: string; words: { copy: string; copied: string; failed: string } }

/** At a desk, where no phone opens: the words go along in the clipboard. */
export function CopyWords({ text, words }: Props) {
  const [copied, setCopied] = useState<{ text: string; went: boolean }>()
  const now = copied?.text === text ? copied : undefined
  async function copy() {
    const went = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    )
    setCopied({ text, went })
  }
  return (
    <>
      <button type="button" className="button" aria-live="polite" onClick={copy}>
        {now?.went ? words.copied : words.copy}
      </button>
      {now?.went === false && <p role="alert">{words.failed}</p>}
    </>
  )
}
