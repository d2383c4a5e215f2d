import type { Writer } from '#db/connection'
import type { Actor } from '#lib/access/actor'
import { moveSearchIntoWork } from '#lib/pauses/for-others'
import type { WISHES } from '#lib/pauses/rules'
import type { SEARCH_THEN } from './rules.ts'

type Then = { search: (typeof SEARCH_THEN)[number] | null; wishedBy: (typeof WISHES)[number] | null }

/** The search stands in work or study from today on, where that was said; else it stays where it is, beside the work. */
export async function settleSearch(
  tx: Writer,
  actor: Actor,
  person: { id: string; name: string },
  { search, wishedBy }: Then,
): Promise<void> {
  if (search === 'in_work') await moveSearchIntoWork(tx, actor, person, wishedBy ?? 'together')
}
