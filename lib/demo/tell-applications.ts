import { eventsOfInterview, eventsOfStep } from '#lib/job-search/rules'
import type { Stretch } from '#lib/pauses/rules'
import { searchText } from '#lib/shared/search-text'
import type { ToldApplication, ToldInterview } from './road.ts'
import type { Telling } from './tell.ts'

/** Adds the applications of a story, and answers with their ids by the names that its placements use. */
export function tellApplications(
  telling: Telling,
  applications: ToldApplication[],
  pauses: Stretch[],
): Map<string, string> {
  const ids = new Map<string, string>()
  for (const application of applications) {
    const id = tellApplication(telling, application, pauses)
    if (id && application.key) ids.set(application.key, id)
  }
  return ids
}

function tellApplication(telling: Telling, told: ToldApplication, pauses: Stretch[]): string | undefined {
  const { filling, serviceId, clientId, day, dayOrNull, at, by, isTold } = telling
  const path = told.path.filter(([, on]) => isTold(on))
  const [first, last] = [path[0], path.at(-1)]
  if (!first || !last) return undefined
  const {
    title,
    kind = 'job',
    at: key,
    unsolicited = false,
    deadline,
    notes = null,
    place = null,
    hours = null,
    link = null,
  } = told
  const employer = filling.employerOf(key)
  const written = { byAccount: by(told.by), writtenAt: at(first[1]) }
  const id = filling.roadChance.id(written.writtenAt)
  filling.rows.applications.push({
    ...{ serviceId, id, clientId, kind, title, employerId: employer.id, employerName: employer.name, unsolicited },
    ...{
      searchName: searchText(`${title} ${employer.name}`),
      notes,
      place,
      hours,
      link,
      deadline: dayOrNull(deadline),
    },
    ...{ stage: last[0], stageOn: day(last[1]), ...written },
  })
  for (const [stage, on, ledBy = null, more = {}] of path) {
    const step = { stage, day: day(on), ledBy, firstTime: more.first ?? false, words: more.words ?? null }
    const stepWritten = { ...written, writtenAt: at(on) }
    const stepId = filling.roadChance.id(stepWritten.writtenAt)
    filling.rows.applicationSteps.push({ serviceId, id: stepId, applicationId: id, clientId, ...step, ...stepWritten })
    const event = { clientId, source: 'application', sourceId: stepId, day: step.day, ...stepWritten } as const
    for (const kind of eventsOfStep({ ...step, takenBack: false }, pauses)) filling.addEvent(event, kind)
  }
  for (const interview of told.interviews ?? []) tellInterview(telling, id, interview)
  return id
}

/** Known of since a week before, and settled where it lies behind. */
function tellInterview(
  { filling, serviceId, clientId, moment, day, instant, at, by, isTold }: Telling,
  applicationId: string,
  told: ToldInterview,
) {
  const { on, kind = 'interview', company = 'not_settled', wentHow = null, ...where } = told
  const { ago, time } = moment(on)
  const known = instant({ ago: Math.max(1, ago + 6), time: '10:30' })
  const byAccount = by(undefined)
  const isHeld = isTold(on)
  const id = filling.roadChance.id(known)
  filling.rows.interviews.push({
    ...{ serviceId, id, applicationId, clientId, kind, day: day(on), time, ...where, company, byAccount },
    ...{ state: isHeld ? 'held' : 'planned', wentHow: isHeld ? wentHow : null, writtenAt: known },
    ...(isHeld ? { settledAt: at(on), settledBy: byAccount } : {}),
  })
  if (!isHeld) return
  const event = { clientId, source: 'interview', sourceId: id, day: day(on), byAccount, writtenAt: at(on) } as const
  for (const kind of eventsOfInterview({ state: 'held', company })) filling.addEvent(event, kind)
}
