import { eventsOf } from '#lib/employers/rules'
import { gramsOf, sortedBy } from '#lib/employers/rules/names'
import type { When } from './calendar.ts'
import type { Filling } from './filling.ts'
import type { ToldEmployer, ToldVisit } from './road.ts'

const DESK_TIME = '15:30'
/** Since when the service keeps a directory. */
const KEPT_SINCE = 430

/** Adds the directory of employers, whom we know there, and what was talked of with nobody particular in mind. */
export function tellEmployers(filling: Filling, employers: Record<string, ToldEmployer>): void {
  for (const [key, employer] of Object.entries(employers)) {
    tellEmployer(filling, key, employer)
    if (employer.merged) tellMerge(filling, key, employer.merged)
    for (const visit of employer.visits ?? []) tellVisit(filling, { ...visit, at: key, by: visit.by ?? employer.by })
  }
}

function tellEmployer(
  { calendar, roadChance, rows, serviceId, employers, accountOf }: Filling,
  key: string,
  told: ToldEmployer,
) {
  const { people = {}, visits: _, by, merged, ...facts } = told
  const written = { byAccount: accountOf(by), writtenAt: calendar.instant(KEPT_SINCE, '11:00') }
  const id = roadChance.id(written.writtenAt)
  rows.employers.push({ serviceId, id, ...facts, ...sortedBy(facts.name), ...written })
  for (const gram of gramsOf(facts.name)) rows.employerGrams.push({ serviceId, gram, employerId: id })
  const ids = Object.entries(people).map(([name, person]) => {
    const personId = roadChance.id(written.writtenAt)
    rows.employerPeople.push({ serviceId, id: personId, employerId: id, ...person, ...written })
    return [name, personId] as const
  })
  employers.set(key, {
    id,
    name: facts.name,
    sector: facts.sector,
    people: new Map(ids),
    isMerged: merged !== undefined,
  })
}

/** Two that turned out to be one: what was kept with each stays with it, and is read as one. */
function tellMerge(
  { calendar, roadChance, rows, serviceId, employerOf, accountOf }: Filling,
  key: string,
  { into, on, by }: NonNullable<ToldEmployer['merged']>,
) {
  const { ago, time } = calendar.moment(on, 0)
  const [writtenAt, keptId, mergedId] = [
    calendar.instant(ago, time ?? DESK_TIME),
    employerOf(into).id,
    employerOf(key).id,
  ]
  const id = roadChance.id(writtenAt)
  rows.employerMerges.push({ serviceId, id, keptId, mergedId, byAccount: accountOf(by), writtenAt })
  const merged = rows.employers.find((one) => one.id === mergedId)
  if (merged) merged.mergedIntoId = keptId
}

type VisitOf = ToldVisit & { by: string; clientId?: string; thisWeek?: number }

/** One visit, call or letter; for a named person it carries their id. */
export function tellVisit(
  filling: Filling,
  { at, on, by, met, next, nextDone, clientId, thisWeek = 0, ...visit }: VisitOf,
) {
  const { calendar, roadChance, rows, serviceId, employerOf, accountOf } = filling
  const moment = (when: When) => calendar.moment(when, thisWeek)
  const { ago, time } = moment(on)
  if (ago < 1) return
  const employer = employerOf(at)
  const writtenAt = calendar.instant(ago, time ?? DESK_TIME)
  const id = roadChance.id(writtenAt)
  const doneAt = nextDone ? calendar.instant(moment(nextDone).ago, DESK_TIME) : null
  const { mode = 'face_to_face', whoWent = 'us' } = visit
  const [byAccount, day] = [accountOf(by), calendar.day(ago)]
  rows.employerContacts.push({
    ...{ serviceId, id, employerId: employer.id, personId: met ? (employer.people.get(met) ?? null) : null, day, time },
    ...{ ...visit, mode, whoWent, clientId: clientId ?? null, nextDay: next ? calendar.day(moment(next).ago) : null },
    ...{ nextDoneAt: doneAt, nextDoneBy: doneAt && byAccount, byAccount, writtenAt },
  })
  if (!clientId) return
  const event = { clientId, source: 'employer_contact', sourceId: id, day, byAccount, writtenAt } as const
  for (const kind of eventsOf({ mode, whoWent, clientId, takenBackAt: null })) filling.addEvent(event, kind)
}
