'use client'

import { Send, useShown } from '../components/act-form.tsx'

type Props = { anyway: string; allTheSame: string }

/**
 * Whoever is to take a meeting over has something else then: said calmly, and a button hands it over all the same.
 * @param allTheSame what the button that was pressed says at its end, once it was asked
 */
export function AskedHandOver({ anyway, allTheSame }: Props) {
  const { problems, values } = useShown()
  if (!problems?.anyway) return null
  return (
    <div data-problem tabIndex={-1} className="mb-4 max-w-[60ch] border-harbour border-l-4 pl-3 outline-none">
      <p data-sentence className="mb-2">
        {problems.anyway}
      </p>
      <Send name="handing" value={`${values?.handing?.[0]}${allTheSame}`} className="button">
        {anyway}
      </Send>
    </div>
  )
}
