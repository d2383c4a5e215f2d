import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'

const SAID = 'alongside:said'

/**
 * Whether no other form of the page has been heard since, be it one within the answer that undid it: what was said before
 * that may no longer be so.
 */
export function useIsLatest(said: RefObject<HTMLElement | null>, answer: { done?: string }): boolean {
  const [outdated, setOutdated] = useState<unknown>()
  // Before anything is painted, so that two answers are never seen side by side.
  useLayoutEffect(() => {
    const place = said.current
    const hear = ({ target }: Event) => {
      if (target !== place) setOutdated(answer)
    }
    document.addEventListener(SAID, hear)
    if (answer.done) place?.dispatchEvent(new Event(SAID, { bubbles: true }))
    return () => document.removeEventListener(SAID, hear)
  }, [said, answer])
  return outdated !== answer
}

/** How many answers there have been, so that what belongs to one does not linger into the next. */
export function useCountOf(answer: unknown): number {
  const [counted, setCounted] = useState({ answer, count: 0 })
  if (counted.answer !== answer) setCounted({ answer, count: counted.count + 1 })
  return counted.count
}

const NONE: string[] = []

/** What speaks against sending it and stands at no field that is shown: nobody is refused without a word. */
export function useSaidNowhere(
  form: RefObject<HTMLElement | null>,
  answer: { problems?: Record<string, string> },
): string[] {
  const [nowhere, setNowhere] = useState(NONE)
  useEffect(() => {
    const { form: _ofTheWhole, ...byField } = answer.problems ?? {}
    const shown = form.current?.textContent ?? ''
    const left = Object.values(byField).filter((sentence) => !shown.includes(sentence))
    setNowhere(left.length > 0 ? [...new Set(left)] : NONE)
  }, [form, answer])
  return nowhere
}

/** To the first field that needs another look, unfolded; else to what was said. */
export function goToAnswer(said: HTMLElement | null, form: HTMLElement | null) {
  const field = form?.querySelector<HTMLElement>('[data-problem]')
  if (field) unfold(field)
  const input = field?.matches('[tabindex]')
    ? field
    : field?.querySelector<HTMLElement>('input:not([type=hidden]), textarea, select, button, a')
  if (!input) return said?.focus()
  input.focus()
  // The sentence may stand above what has the focus: it is what has to be read, clear of the bars.
  field?.querySelector('[data-sentence]')?.scrollIntoView({ block: 'nearest' })
}

/** Opens every fold that hides it. */
export function unfold(hidden: Element) {
  for (let fold = hidden.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true
}
