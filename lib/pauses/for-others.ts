import type { Writer } from '#db/connection'
import type { Actor } from '#lib/access/actor'
import { RuleBroken } from '#lib/access/failures'
import { moveSearch, pausesOf, searchStateOf } from './track.ts'

/**
 * Work or study began, and it was agreed that the search is over for now. One that stands there already stays as it is.
 * @throws RuleBroken while the search is on hold: it is resumed first
 */
export async function moveSearchIntoWork(
  tx: Writer,
  actor: Actor,
  { id: clientId, name }: { id: string; name: string },
  wishedBy: 'person' | 'together' | 'us',
): Promise<void> {
  const open = (await pausesOf(actor, clientId, tx)).some((pause) => pause.endedHow === null)
  if (open) throw new RuleBroken('search', 'pauses.errors.restsNow', { name })
  if ((await searchStateOf(actor, clientId, tx)) === 'in_work') return
  await moveSearch(tx, actor, clientId, 'in_work', wishedBy)
}
