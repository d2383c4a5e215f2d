import type { Stretch } from '#lib/pauses/rules'
import type { Road, ToldDisclosure } from './road.ts'
import type { Telling } from './tell.ts'
import { tellApplications } from './tell-applications.ts'
import { tellDocument } from './tell-documents.ts'
import { tellVisit } from './tell-employers.ts'
import { tellGoals } from './tell-goals.ts'
import { tellPlacements } from './tell-placements.ts'
import { tellProfile } from './tell-profile.ts'

/** Adds somebody's way into work or study, and in it. */
export function tellRoad(telling: Telling, road: Road, pauses: Stretch[]): void {
  const { filling, story, clientId } = telling
  tellGoals(telling, road)
  const applications = tellApplications(telling, road.applications ?? [], pauses)
  const placements = tellPlacements(telling, road.placements ?? [], applications)
  tellProfile(telling, road, placements)
  for (const document of road.documents ?? []) tellDocument(telling, document, applications)
  for (const visit of road.visits ?? []) {
    tellVisit(filling, { ...visit, by: visit.by ?? story.with, clientId, thisWeek: story.thisWeek })
  }
  for (const disclosure of road.disclosures ?? []) tellDisclosure(telling, disclosure)
}

function tellDisclosure({ filling, serviceId, clientId, day, dayOrNull, at, by }: Telling, told: ToldDisclosure) {
  const { at: key, on, revisit, ...said } = told
  const employer = key ? filling.employerOf(key) : undefined
  const written = { byAccount: by(undefined), writtenAt: at(on) }
  filling.rows.disclosures.push({
    ...{ serviceId, id: filling.roadChance.id(written.writtenAt), clientId, isGeneral: !employer, ...said },
    ...{
      employerId: employer?.id ?? null,
      employerName: employer?.name ?? null,
      talkedOn: day(on),
      revisitDay: dayOrNull(revisit),
      ...written,
    },
  })
}
