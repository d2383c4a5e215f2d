'use client'

import da from '#messages/da/errors'
import en from '#messages/en/errors'

export type Failure = Error & { digest?: string }

/** Something failed that nobody foresaw. The number is all we say of it: what went wrong may hold people's words. */
export function ErrorWords({ error, language }: { error: Failure; language: string }) {
  const words = language.startsWith('da') ? da : en

  return (
    <div role="alert" className="mx-auto max-w-[38rem] px-5 py-10">
      <h1>{words.unexpected.title}</h1>
      <p className="mt-3">{words.unexpected.text}</p>
      <p className="mt-6 flex flex-wrap gap-3">
        <button type="button" className="button button-main" onClick={() => window.location.reload()}>
          {words.again}
        </button>
        <a href="/" className="button">
          {words.toFirstPage}
        </a>
      </p>
      {error.digest && (
        <p className="mt-6 text-ink-soft">
          {words.number} {error.digest}
        </p>
      )}
    </div>
  )
}
