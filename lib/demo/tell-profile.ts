import type { Road, ToldSection } from './road.ts'
import type { Telling } from './tell.ts'

/** Adds the career profile of a story. `placements` are those of the story, by their names in it. */
export function tellProfile(telling: Telling, road: Road, placements: Map<string, string>): void {
  const { filling, serviceId, clientId, day, at, by } = telling
  const written = (on: string) => ({ byAccount: by(undefined), writtenAt: at(on) })
  for (const section of road.profile ?? []) tellSection(telling, section)
  for (const { on, placement, ...experience } of road.experiences ?? []) {
    const id = filling.roadChance.id(at(on))
    const placementId = (placement && placements.get(placement)) ?? null
    const was = filling.rows.placements.find((one) => one.id === placementId)
    const when = was ? { fromWhen: was.startDay, toWhen: was.endedOn } : {}
    filling.rows.experiences.push({
      serviceId,
      id,
      clientId,
      ...when,
      ...experience,
      placementId,
      goesOn: false,
      ...written(on),
    })
  }
  for (const { on, ...helper } of road.helpers ?? []) {
    const id = filling.roadChance.id(at(on))
    filling.rows.helpers.push({ serviceId, id, clientId, ...helper, noticedOn: day(on), ...written(on) })
  }
}

function tellSection({ filling, serviceId, clientId, at, by }: Telling, { section, answers, on, before }: ToldSection) {
  const [changedAt, changedBy] = [at(on), by(undefined)]
  const id = filling.roadChance.id(before ? at(before.on) : changedAt)
  const version = before ? 2 : 1
  filling.rows.profileSections.push({
    serviceId,
    id,
    clientId,
    section,
    answers,
    sittingFrom: changedAt,
    changedAt,
    changedBy,
    version,
  })
  if (!before) return
  filling.rows.earlierVersions.push({
    serviceId,
    recordId: id,
    version: 1,
    record: 'profile_section',
    was: { answers: before.answers, by: changedBy, from: at(before.on), at: at(before.on) },
    changedBy,
    changedAt,
  })
}
