'use client'

import da from '#messages/da/errors'
import en from '#messages/en/errors'

export type Failure = Error & { digest?: string }

/** Something failed that nobody foresaw. The number is all we say of it: what went wrong may hold people's words. */
export function ErrorWords({ error, language }: { error: Failure; language: string }) {
  const messages = language.startsWith('da') ? da : en
  const isOurs = error.digest !== 'NOT_ALLOWED'
  const words = isOurs ? messages.unexpected : messages.notAllowed

  return (
    <div role="alert" className="mx-auto max-w-[38rem] px-5 py-10">
      <h1>{words.title}</h1>
      <p className="mt-3">{words.text}</p>
      <p className="mt-6 flex flex-wrap gap-3">
        <button type="button" className="button button-main" onClick={() => window.location.reload()}>
          {messages.again}
        </button>
        <a href="/" className="button">
          {messages.toFirstPage}
        </a>
      </p>
      {isOurs && error.digest && (
        <p className="mt-6 text-ink-soft">
          {messages.number} {error.digest}
        </p>
      )}
    </div>
  )
}
