import { useContext, useRef } from 'react'
import { clockAt } from './clock-at.ts'
import type { Draft } from './drafts.ts'
import type { DraftNews } from './form-draft.ts'
import { Keeping } from './keep-drafts.tsx'

type Props = { news: DraftNews; startOver: () => void; putBack: () => void; show: (other: Draft) => void }

/** Says that what stands in the form is a draft, and what else can be done about it. */
export function DraftLine({ news: { shown, aside, others = [], isBlocked }, startOver, putBack, show }: Props) {
  const words = useContext(Keeping)?.words
  const line = useRef<HTMLDivElement>(null)
  if (!words || !(shown || aside || isBlocked || others.length > 0)) return null
  return (
    <div
      ref={line}
      role="status"
      tabIndex={-1}
      className="no-print mb-4 scroll-mt-24 border-harbour border-l-4 pl-3 outline-none"
    >
      {isBlocked && <p>{words.blocked}</p>}
      {shown && <p>{words.yours.replace('{when}', timeOf(shown.keptAt))}</p>}
      {aside && <p>{words.putAside}</p>}
      <div className="flex flex-wrap gap-x-3">
        {(shown || aside) && (
          <button type="button" className="button button-quiet" onClick={shown ? startOver : putBack}>
            {shown ? words.startOver : words.putBack}
          </button>
        )}
        {others.map((other) => (
          <button
            key={other.at}
            type="button"
            className="button button-quiet"
            onClick={() => {
              show(other)
              line.current?.focus()
            }}
          >
            {words.another.replace('{when}', timeOf(other.keptAt))}
          </button>
        ))}
      </div>
    </div>
  )
}

/** By the clock and the day of the device, as they were seen while writing: “10:32 (Friday)”. */
function timeOf(at: number): string {
  const weekday = new Intl.DateTimeFormat(document.documentElement.lang, { weekday: 'long' }).format(at)
  return `${clockAt(at)} (${weekday})`
}
