import type { Actor, StaffActor } from '#lib/access/actor'
import { aService, type Person, type ServiceKit } from '#tests/build/service'
import { walks } from '#tests/clients/kit'

/** Everybody who may stand in some relation, or in none, to one person supported by the service: Signe. */
export const RELATIONS = [
  'own specialist',
  'cover',
  'past cover',
  'teammate',
  'specialist of another team',
  'supervisor of the team',
  'supervisor of another team',
  'the person themself',
  'another person',
  'admin',
  'specialist of another service',
] as const
export type Relation = (typeof RELATIONS)[number]

type World = { amager: ServiceKit; staff: Omit<Record<Relation, Actor>, 'the person themself'>; mette: StaffActor }
export type Scene = World & { signe: Person; who: Record<Relation, Actor>; karim: StaffActor }

/** A service with two teams, beside another service. */
export async function aWorld(): Promise<World & Pick<Scene, 'karim'>> {
  const [amager, odense] = [await aService(), await aService({ name: 'Odense' })]
  const west = await amager.team('Amager West')
  const mette = await amager.specialist('Mette Holm')
  const karim = await amager.specialist('Karim')
  const asta = await amager.specialist('Asta')
  const staff = {
    'own specialist': mette,
    cover: karim,
    'past cover': await amager.specialist('Bo'),
    teammate: asta,
    'specialist of another team': await amager.specialist('Vera', { team: west }),
    'supervisor of the team': await amager.supervisor('Lene'),
    'supervisor of another team': await amager.supervisor('Ulla', { team: west }),
    'another person': await amager.clientAccount(await amager.person('Jonas', { with: asta })),
    admin: await amager.admin(),
    'specialist of another service': await odense.specialist('Nils'),
  }
  return { amager, staff, mette, karim }
}

/** Signe comes to the service: Mette walks with her, Karim covers, Bo covered until yesterday. */
export async function withSigne(world: Awaited<ReturnType<typeof aWorld>>): Promise<Scene> {
  const { amager, staff, mette, karim } = world
  const fields = { wish: 'a job with plants' }
  const signe = await amager.person('Signe Sørensen', { with: mette, cover: karim, fields })
  const covered = staff['past cover']
  if (covered.role === 'specialist') await walks(covered, signe, { fromDay: '2026-02-01', toDay: '2026-03-15' })
  const themself = await amager.clientAccount(signe)
  return { ...world, signe, who: { ...staff, 'the person themself': themself } }
}
