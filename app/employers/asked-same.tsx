'use client'

import { Send, useShown } from '../components/act-form.tsx'

type Words = { isThat: string; isAnother: string }
type Props = { words: Words; asLinks?: boolean }

/** `{label}` in a message that is put into words only here. */
const about = (words: string, label: string) => words.replace('{label}', label)

/** Is it one of those that are there? Shown once the answer has asked it: a button for each, and one for none of them. */
export function AskedSame({ words, asLinks = false }: Props) {
  const { problems, likely, values } = useShown()
  if (!problems?.sameAs) return null
  const mode = values?.mode?.at(-1) ?? values?.modeAsked?.[0]
  return (
    <fieldset data-problem className="rounded-soft border border-edge bg-harbour-mist p-4">
      <legend data-sentence className="float-left mb-3 w-full font-semibold">
        {problems.sameAs}
      </legend>
      {/* The button that said how it was is not pressed again: its word goes along. */}
      {mode && <input type="hidden" name="modeAsked" value={mode} />}
      <div className="clear-both flex flex-wrap gap-2">
        {likely?.map(({ id, says }) =>
          asLinks ? (
            <a key={id} href={`/employers/${id}`} className="button">
              {about(words.isThat, says)}
            </a>
          ) : (
            <Send key={id} name="sameAs" value={id} className="button">
              {about(words.isThat, says)}
            </Send>
          ),
        )}
        <Send name="sameAs" value="none" className="button">
          {words.isAnother}
        </Send>
      </div>
    </fieldset>
  )
}
