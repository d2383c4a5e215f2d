'use client'

import { createContext, useContext } from 'react'
import { useFormStatus } from 'react-dom'

export type StageChoice = { stage: string; label: string; isOpen: boolean }

/** The same stages for every card, so that they are sent once. */
export const Stages = createContext<StageChoice[]>([])

/** The buttons that move one application. One piece for each card, so that three hundred of them stay a light page. */
export function CardStages({ id, from }: { id: string; from: string }) {
  const stages = useContext(Stages)
  const { pending, data } = useFormStatus()
  const pressed = pending && data?.get('move')
  return (
    <div className="card-stages">
      {stages
        .filter(({ stage }) => stage !== from)
        .map(({ stage, label, isOpen }) => {
          const move = [id, from, stage].join('~')
          return (
            <button
              key={stage}
              type="submit"
              name="move"
              value={move}
              className={isOpen ? 'button' : 'button button-ending'}
              aria-disabled={pending || undefined}
              onClick={(event) => pending && event.preventDefault()}
            >
              {label}
              {pressed === move && <span aria-hidden="true">…</span>}
            </button>
          )
        })}
    </div>
  )
}
