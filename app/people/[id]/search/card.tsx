import type { Card } from '#lib/job-search/queries'
import { isResting } from '#lib/job-search/rules'
import { mayWait } from '#lib/job-search/rules/kept'
import type { ApplicationWords } from './application-words.ts'
import { CardStages } from './card-stages.tsx'

type Props = { card: Card; clientId: string; words: ApplicationWords; kept: ReadonlySet<string> }

/** One application, and the few buttons that move it: they are there whether or not any script runs. */
export function ApplicationCard({ card, clientId, words, kept }: Props) {
  const { t, onHold } = words
  const { id, title, employerName, stage } = card
  const rests = isResting(card, { pause: onHold })
  return (
    <li className={`card ${rests ? 'tide-edge' : ''}`} data-id={id} data-from={stage}>
      <div className="card-text">
        <a href={`/people/${clientId}/search/${id}`} className="row-link" draggable={false}>
          {title}
        </a>
        {employerName && <p>{employerName}</p>}
        {words.next(card).map((fact) => (
          <p key={fact} className="card-fact card-next">
            {fact}
          </p>
        ))}
        {words.soFar(card).map((fact) => (
          <p key={fact} className="card-fact">
            {fact}
          </p>
        ))}
        {kept.has(id) && mayWait(stage) && (
          <p className="card-fact text-tide">{t(onHold ? 'keptForLater' : 'keptThen')}</p>
        )}
      </div>
      <details className="card-move" name="move">
        <summary>
          <span aria-hidden="true">{t('move')}</span>
          <span className="sr-only">{t('moveName', { title, at: employerName ?? 'nowhere' })}</span>
        </summary>
        <CardStages id={id} from={stage} />
      </details>
    </li>
  )
}
