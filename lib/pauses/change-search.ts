import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { personWithinReach } from '#lib/clients/queries'
import { recordEvents } from '#lib/support-events/for-others'
import { changeSearchForm } from './forms.ts'
import { mayMoveSearch } from './policy.ts'
import type { SearchState } from './rules.ts'
import { moveSearch, pausesOf, searchStateOf } from './track.ts'

/** `stretchId` is what can be undone; nothing where the search stood there already. */
export type Moved = { name: string; state: SearchState; stretchId?: string }

/** Starting, going on, more lightly, or in work: the search moves by agreement. */
export const changeSearch = useCase({
  act: 'search.change',
  form: changeSearchForm,
  subject: (tx, input, actor) => personWithinReach(actor, input.clientId, tx),
  allow: mayMoveSearch,
  about: (person) => [person.id],
  perform: async ({ tx, actor, subject: person, input }): Promise<Moved> => {
    const open = (await pausesOf(actor, person.id, tx)).some((pause) => pause.endedHow === null)
    if (open) throw new RuleBroken('state', 'pauses.errors.restsNow', { name: person.name })
    const state = await searchStateOf(actor, person.id, tx)
    if (state === input.state) return { name: person.name, state }
    const stretchId = await moveSearch(tx, actor, person.id, input.state, input.wishedBy)
    const source = { clientId: person.id, source: 'search', sourceId: stretchId, day: actor.today } as const
    await recordEvents(tx, actor, source, input.state === 'lighter' ? ['went_lighter'] : [])
    return { name: person.name, state: input.state, stretchId }
  },
})
