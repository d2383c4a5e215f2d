import type { StaffActor } from '#lib/access/actor'
import type { PlacementWithHistory } from '#lib/placements/queries'

/** What every part of a placement's page is told. `name` is the person's first one. */
export type About = { actor: StaffActor; id: string; name: string; placement: PlacementWithHistory }
