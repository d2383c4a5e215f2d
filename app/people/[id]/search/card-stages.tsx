'use client'

import { Send } from '../../../components/act-form.tsx'

export type StageChoice = { stage: string; label: string; isOpen: boolean }
type Props = { id: string; from: string; stages: StageChoice[] }

/** The buttons that move one application. One piece for each card, so that three hundred of them stay a light page. */
export function CardStages({ id, from, stages }: Props) {
  return (
    <div className="card-stages">
      {stages
        .filter(({ stage }) => stage !== from)
        .map(({ stage, label, isOpen }) => (
          <Send
            key={stage}
            name="move"
            value={[id, from, stage].join('~')}
            className={isOpen ? 'button' : 'button button-ending'}
          >
            {label}
          </Send>
        ))}
    </div>
  )
}
