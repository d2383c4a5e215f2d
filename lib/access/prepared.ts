import type { Reader } from '#db/connection'
import { type Gaps, prepareOnce, type Statement, type Values } from '#db/prepare-once'
import { type Actor, isStaff } from './actor.ts'
import { type Reaching, readAs } from './read.ts'

type Nothing = Record<never, never>

/** What a query is stated with: who asks, by name only; where it is asked; and a gap for each value it is asked with. */
export type Asked<Given = Nothing> = { by: Reaching; read: Reader } & Gaps<Given>

type Arguments<Given> = Nothing extends Given ? [given?: Given, read?: Reader] : [given: Given, read?: Reader]

/**
 * A query that is put together once and not anew for each page: docs/decisions/0009-prepared-queries.md. `state` is
 * written at the top of a file, where there is no actor and no id, so that nobody's can get into it.
 */
export function prepared<Given extends Values, Result>(state: (asked: Asked<Given>) => Statement<Result>) {
  const inRole = new Map<Actor['role'], ReturnType<typeof prepareOnce<Values, Result>>>()

  const stated = (role: Actor['role']) =>
    prepareOnce<Values, Result>((read, { byService, byAccount, byToday, byClient, byTeams, ...gaps }) => {
      const by = {
        role,
        serviceId: byService,
        accountId: byAccount,
        today: byToday,
        clientId: byClient,
        teamIds: byTeams,
      }
      return state({ ...gaps, by, read } as unknown as Asked<Given>)
    })

  return (actor: Actor, ...[given, read = readAs(actor)]: Arguments<Given>): Promise<Result> => {
    const ask = inRole.get(actor.role) ?? stated(actor.role)
    inRole.set(actor.role, ask)
    return ask(read, {
      ...given,
      byService: actor.serviceId,
      byAccount: actor.accountId,
      byToday: actor.today,
      byClient: actor.role === 'client' ? actor.clientId : undefined,
      byTeams: isStaff(actor) ? actor.teamIds : undefined,
    })
  }
}
