import { isNotNull, isNull, ne, or } from 'drizzle-orm'
import { episodes } from '#db/schema/clients'

/**
 * A time with us, and not a coming back that was undone. What was undone stays in the record, closed without a last day: every
 * ending has one, and whoever came back before endings were written down came from elsewhere.
 */
export const wasWithUs = () =>
  or(
    ne(episodes.state, 'closed'),
    isNotNull(episodes.closedOn),
    isNull(episodes.source),
    ne(episodes.source, 'came_back'),
  )

/** The episode that a coming back which was undone left behind. */
export const isUndone = ({
  state,
  source,
  closedOn,
}: Pick<typeof episodes.$inferSelect, 'state' | 'source' | 'closedOn'>) =>
  state === 'closed' && source === 'came_back' && closedOn === null
