import { and, eq } from 'drizzle-orm'
import type { Reader } from '#db/connection'
import { applications } from '#db/schema/job-search'
import { placements } from '#db/schema/placements'
import type { Actor } from '#lib/access/actor'
import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { personWithinReach } from '#lib/clients/queries'
import { employerChosen } from '#lib/employers/employer-meant'
import { newId } from '#lib/shared/ids'
import { addPlacementForm } from './forms.ts'
import { recordPlacementEvents } from './placement-of-person.ts'
import { mayAddPlacement } from './policy.ts'
import { daysRefused, type SEARCH_THEN } from './rules.ts'
import { settleSearch } from './settle-search.ts'

export type Added = {
  name: string
  clientId: string
  placementId: string
  title: string
  search: (typeof SEARCH_THEN)[number] | null
}

/** Work or study, begun or to begin: kind and title are enough, and several at once are as good as one. */
export const addPlacement = useCase({
  act: 'placement.add',
  form: addPlacementForm,
  subject: (tx, input, actor) => personWithinReach(actor, input.clientId, tx),
  allow: mayAddPlacement,
  about: (person) => [person.id],
  perform: async ({ tx, actor, subject: person, input }): Promise<Added> => {
    const { commandId: _, search, wishedBy, ...said } = input
    const refused = daysRefused(said, actor.today)
    if (refused) throw new RuleBroken(refused.field, refused.key)
    await checkApplication(tx, actor, said)
    const named = await employerChosen(tx, actor, said)
    const { serviceId, accountId: byAccount, now: writtenAt } = actor
    const [placement] = await tx
      .insert(placements)
      .values({ ...said, ...named, serviceId, id: newId(), byAccount, writtenAt })
      .returning()
    if (placement) await recordPlacementEvents(tx, actor, placement)
    await settleSearch(tx, actor, person, { search, wishedBy })
    return { name: person.name, clientId: person.id, placementId: placement?.id ?? '', title: said.title, search }
  },
})

/** @throws RuleBroken where it comes from an application that is none of this person's */
async function checkApplication(
  tx: Reader,
  actor: Actor,
  { clientId, applicationId }: { clientId: string; applicationId: string | null },
): Promise<void> {
  if (applicationId === null) return
  const [application] = await tx
    .select({ id: applications.id })
    .from(applications)
    .where(
      and(
        eq(applications.serviceId, actor.serviceId),
        eq(applications.id, applicationId),
        eq(applications.clientId, clientId),
      ),
    )
  if (!application) throw new RuleBroken(null, 'placements.errors.applicationGone')
}
