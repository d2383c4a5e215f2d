import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Reader, Writer } from '#db/connection'
import { closures, episodes, teamTalks } from '#db/schema/clients'
import type { Actor } from '#lib/access/actor'
import { keepEarlier } from '#lib/access/earlier'
import { type Person, personWithinReach } from '#lib/clients/queries'
import { wasWithUs } from '#lib/clients/times'
import type { Day } from '#lib/shared/day'

export type Episode = typeof episodes.$inferSelect
export type Closure = typeof closures.$inferSelect
export type PersonWithEpisode = { person: Person; episode: Episode | undefined }

/** Somebody within reach, with the time with us that runs or, where none does, the last one. */
export async function personWithEpisode(
  actor: Actor,
  clientId: string,
  tx: Reader,
): Promise<PersonWithEpisode | undefined> {
  const person = await personWithinReach(actor, clientId, tx)
  if (!person) return undefined
  const [episode] = await tx
    .select()
    .from(episodes)
    .where(and(eq(episodes.serviceId, actor.serviceId), eq(episodes.clientId, clientId), wasWithUs()))
    .orderBy(sql`case when ${episodes.state} = 'closed' then 1 else 0 end`, desc(episodes.id))
    .limit(1)
  return { person, episode }
}

/** How an episode ended, unless that was taken back or nobody wrote it down. */
export async function closureOf(tx: Reader, { serviceId, id }: Episode): Promise<Closure | undefined> {
  const [closure] = await tx
    .select()
    .from(closures)
    .where(and(eq(closures.serviceId, serviceId), eq(closures.episodeId, id), isNull(closures.takenBackAt)))
  return closure
}

/** The day the team last talked about this person. */
export async function lastTalkOn(tx: Reader, actor: Actor, clientId: string): Promise<Day | null> {
  const [talk] = await tx
    .select({ day: teamTalks.day })
    .from(teamTalks)
    .where(
      and(eq(teamTalks.serviceId, actor.serviceId), eq(teamTalks.clientId, clientId), isNull(teamTalks.takenBackAt)),
    )
    .orderBy(desc(teamTalks.day))
    .limit(1)
  return talk?.day ?? null
}

type Step = Pick<Episode, 'state'> & Partial<Pick<Episode, 'acceptedOn' | 'supportedFrom' | 'closedOn'>>

/** Moves an episode on, or back. How it read before is kept. */
export async function moveEpisode(tx: Writer, actor: Actor, before: Episode, step: Step): Promise<void> {
  const { state, referredOn, acceptedOn, supportedFrom, closedOn } = before
  const was = { state, referredOn, acceptedOn, supportedFrom, closedOn }
  await keepEarlier(tx, actor, { record: 'episode', before, was })
  await tx
    .update(episodes)
    .set({ ...step, version: before.version + 1 })
    .where(and(eq(episodes.serviceId, before.serviceId), eq(episodes.id, before.id)))
}
