import { hasBegun } from '#lib/placements/rules'
import type { EventKind } from '#lib/support-events/rules'
import type { When } from './calendar.ts'
import type { Led, ToldEnd, ToldPlacement } from './road.ts'
import type { Rows } from './rows.ts'
import type { Telling } from './tell.ts'

type Ids = Map<string, string>

/** Adds the placements of a story with what changed in them, and answers with their ids by their names in it. */
export function tellPlacements(telling: Telling, placements: ToldPlacement[], applications: Ids): Ids {
  const ids: Ids = new Map()
  for (const placement of placements) {
    const id = tellPlacement(telling, placement, applications)
    if (id && placement.key) ids.set(placement.key, id)
  }
  return ids
}

function tellPlacement(telling: Telling, told: ToldPlacement, applications: Ids): string | undefined {
  const { filling, serviceId, clientId, dayOrNull, at, by, isTold } = telling
  const { key: _, at: where, application, start, told: toldOn, ...rest } = told
  const { changes, days, supports, advice, end, ...facts } = rest
  const known: When | undefined = toldOn ?? start
  if (!known || !isTold(known)) return undefined
  const employer = filling.employerOf(where)
  const written = { byAccount: by(undefined), writtenAt: at(known) }
  const placement: Rows['placements'][number] = {
    ...{ serviceId, id: filling.roadChance.id(written.writtenAt), clientId, ...facts },
    ...{ employerId: employer.id, employerName: employer.name, startDay: dayOrNull(start), ...written },
    applicationId: (application && applications.get(application)) ?? null,
    ...(end && isTold(end.on) ? ended(telling, end) : {}),
  }
  filling.rows.placements.push(placement)
  addBeginning(telling, placement, told.ledBy)
  tellWithin(telling, placement.id, { changes, days, supports, advice, known })
  return placement.id
}

const ended = ({ day, at, by }: Telling, { on, heard = on, endedBy, ...said }: ToldEnd) => ({
  ...{ endedOn: day(on), endHeardOn: day(heard), endedBy, ...said },
  ...{ endedAt: at(heard), endNotedBy: by(undefined), version: 2 },
})

const LED: Record<Led, EventKind[]> = { person: ['they_led'], together: ['did_together'], us: [] }

/** That real life began, and who led on the way there. */
function addBeginning({ filling }: Telling, placement: Rows['placements'][number], led: ToldPlacement['ledBy']) {
  const { id, clientId, startDay = null, byAccount, writtenAt, endedBy = null } = placement
  const { lastDay } = filling.calendar
  const noted = filling.calendar.dayOf(writtenAt)
  const source = { clientId, source: 'placement', byAccount, writtenAt } as const
  if (hasBegun({ startDay, endedBy, takenBackAt: null }, lastDay))
    filling.addEvent({ ...source, sourceId: id, day: startDay ?? noted }, 'began_for_real')
  const day = startDay && startDay < noted ? startDay : noted
  for (const kind of led ? LED[led] : []) filling.addEvent({ ...source, sourceId: `${id}:led`, day }, kind)
}

type Within = Pick<ToldPlacement, 'changes' | 'days' | 'supports' | 'advice'> & { known: When }

/** What happened in it, the days of a course, who supports, and what advice there was. */
function tellWithin(telling: Telling, placementId: string, { changes, days, supports, advice, known }: Within) {
  const { filling, serviceId, clientId, day, dayOrNull, at, by, isTold } = telling
  const { rows, roadChance } = filling
  const row = (when: When) => ({
    ...{ serviceId, clientId, placementId, id: roadChance.id(at(when)), byAccount: by(undefined), writtenAt: at(when) },
  })
  for (const { on, ...change } of (changes ?? []).filter((one) => isTold(one.on))) {
    const written = { ...row(on), ...change, fromDay: day(on) }
    rows.placementChanges.push(written)
    const { id: sourceId, byAccount, writtenAt } = written
    const source = { clientId, source: 'placement', sourceId, day: written.fromDay, byAccount, writtenAt } as const
    if (change.kind === 'back') filling.addEvent(source, 'back_at_work')
  }
  for (const { on, wentHow, ...one } of days ?? [])
    rows.studyDays.push({ ...row(known), ...one, day: day(on), wentHow: isTold(on) ? wentHow : null })
  for (const { from, to, ...one } of (supports ?? []).filter((support) => isTold(support.from)))
    rows.placementSupports.push({ ...row(from), ...one, fromDay: day(from), toDay: dayOrNull(to) })
  for (const { offered, held, ...one } of (advice ?? []).filter((given) => isTold(given.offered))) {
    const isHeld = held !== undefined && isTold(held)
    const facts = { state: isHeld ? ('held' as const) : ('offered' as const), heldOn: isHeld ? day(held) : null }
    rows.benefitsAdvice.push({ ...row(isHeld ? held : offered), ...one, ...facts, offeredOn: day(offered) })
  }
}
