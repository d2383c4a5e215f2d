import { and, eq, isNull } from 'drizzle-orm'
import type { Writer } from '#db/connection'
import { assignments, episodes } from '#db/schema/clients'
import { type Actor, isStaff } from '#lib/access/actor'
import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { nameFromToday } from '#lib/clients/assign-specialist'
import { colleagues } from '#lib/clients/queries/everybody'
import { settleFirstContact } from '#lib/contacts/for-others'
import { newId } from '#lib/shared/ids'
import { recordEvents } from '#lib/support-events/for-others'
import { closureOf, personWithEpisode } from './episode-of-person.ts'
import { reopenSupportForm } from './forms.ts'
import { mayReopenSupport } from './policy.ts'

/**
 * Somebody comes back, in one step: a new time with us beside the old one, which stays as it was. A referral that was not
 * taken up becomes a referral again.
 */
export const reopenSupport = useCase({
  act: 'support.reopen',
  form: reopenSupportForm,
  subject: (tx, input, actor) => personWithEpisode(actor, input.clientId, tx),
  allow: mayReopenSupport,
  about: ({ person }) => [person.id],
  perform: async ({ tx, actor, subject: { person, episode }, input }) => {
    if (episode?.state !== 'closed') throw new RuleBroken(null, 'episodes.errors.notEnded', { name: person.name })
    const { serviceId, today } = actor
    const [id, clientId] = [newId(), person.id]
    await seeThatSomebodyIsNamed(tx, actor, { clientId, id }, input.specialistId)
    const again =
      (await closureOf(tx, episode))?.kind === 'not_taken_up' ? ('referred' as const) : ('supported' as const)
    const days = again === 'referred' ? { referredOn: today } : { acceptedOn: today, supportedFrom: today }
    await tx.insert(episodes).values({ serviceId, id, clientId, state: again, source: 'came_back', ...days })
    if (again === 'supported')
      await recordEvents(tx, actor, { clientId, source: 'episode', sourceId: id, day: today }, ['came_back'])
    await settleFirstContact(tx, actor, clientId)
    return { name: person.name, again, episodeId: id }
  },
})

/** Their named specialist goes on walking with them, or, where that one is no longer in the team, whoever was chosen. */
async function seeThatSomebodyIsNamed(
  tx: Writer,
  actor: Actor,
  { clientId, id }: { clientId: string; id: string },
  chosen: string | null,
) {
  const team = isStaff(actor) ? await colleagues(actor, tx) : []
  const [named] = await tx
    .select({ accountId: assignments.accountId })
    .from(assignments)
    .where(
      and(
        eq(assignments.serviceId, actor.serviceId),
        eq(assignments.clientId, clientId),
        eq(assignments.kind, 'primary'),
        isNull(assignments.toDay),
      ),
    )
  const works = (accountId: string | null | undefined) => team.some((colleague) => colleague.accountId === accountId)
  if (works(named?.accountId)) return
  if (!chosen || !works(chosen)) throw new RuleBroken('specialistId', 'clients.errors.specialistMissing')
  // Under the id of the new time with us, by which undoing it finds whom it named.
  await nameFromToday(tx, actor, { clientId, accountId: chosen, id })
}
