import type { When } from './calendar.ts'
import type { ToldPlacement } from './road.ts'
import type { Telling } from './tell.ts'

/** Adds the placements of a story with what changed in them, and answers with their ids by their names in it. */
export function tellPlacements(
  telling: Telling,
  placements: ToldPlacement[],
  applications: Map<string, string>,
): Map<string, string> {
  const ids = new Map<string, string>()
  for (const placement of placements) {
    const id = tellPlacement(telling, placement, applications)
    if (id && placement.key) ids.set(placement.key, id)
  }
  return ids
}

function tellPlacement(telling: Telling, told: ToldPlacement, applications: Map<string, string>): string | undefined {
  const { filling, serviceId, clientId, day, dayOrNull, at, by, isTold } = telling
  const {
    key: _,
    at: employerKey,
    application,
    start,
    told: toldOn,
    changes,
    days,
    supports,
    advice,
    end,
    ...facts
  } = told
  const known: When | undefined = toldOn ?? start
  if (!known || !isTold(known)) return undefined
  const employer = filling.employerOf(employerKey)
  const written = { byAccount: by(undefined), writtenAt: at(known) }
  const id = filling.roadChance.id(written.writtenAt)
  const base = { serviceId, clientId, placementId: id }
  const by_ = written.byAccount
  const isEnded = end !== undefined && isTold(end.on)
  filling.rows.placements.push({
    ...{ serviceId, id, clientId, ...facts, employerId: employer.id, employerName: employer.name },
    ...{
      applicationId: (application && applications.get(application)) ?? null,
      startDay: dayOrNull(start),
      ...written,
    },
    ...(isEnded
      ? {
          ...{
            endedOn: day(end.on),
            endHeardOn: day(end.heard ?? end.on),
            endedBy: end.endedBy,
            endWords: end.endWords,
          },
          ...{ worked: end.worked, learned: end.learned, nextWish: end.nextWish },
          ...{ endedAt: at(end.heard ?? end.on), endNotedBy: by_, version: 2 },
        }
      : {}),
  })
  const next = (when: When) => ({ id: filling.roadChance.id(at(when)), byAccount: by_, writtenAt: at(when) })
  for (const { on, ...change } of changes ?? []) {
    if (isTold(on)) filling.rows.placementChanges.push({ ...base, ...change, fromDay: day(on), ...next(on) })
  }
  for (const { on, wentHow, ...studyDay } of days ?? []) {
    filling.rows.studyDays.push({
      ...base,
      ...studyDay,
      day: day(on),
      wentHow: isTold(on) ? wentHow : null,
      ...next(known),
    })
  }
  for (const { from, to, ...support } of supports ?? []) {
    if (isTold(from))
      filling.rows.placementSupports.push({
        ...base,
        ...support,
        fromDay: day(from),
        toDay: dayOrNull(to),
        ...next(from),
      })
  }
  for (const { offered, held, ...one } of advice ?? []) {
    const state = held && isTold(held) ? 'held' : 'offered'
    const heldOn = state === 'held' ? dayOrNull(held) : null
    filling.rows.benefitsAdvice.push({
      ...base,
      ...one,
      state,
      offeredOn: day(offered),
      heldOn,
      ...next(held ?? offered),
    })
  }
  return id
}
