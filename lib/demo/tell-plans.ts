import type { Rows } from './rows.ts'
import type { ToldContact, ToldPlan } from './story.ts'
import type { Telling } from './tell.ts'
import type { Around, ContactRow } from './tell-contacts.ts'

const USUAL_MINUTES = 45
const PLANNED_BEFORE = 7

/** Adds the meeting that comes back, and answers with its id. */
export function tellSeries({ filling, story, serviceId, clientId, moment, day, at, by }: Telling): string | null {
  if (!story.series) return null
  const { from, agreed, everyWeeks, minutes, place, whereabouts, withWhom, purpose, words } = story.series
  const written = { byAccount: by(undefined), writtenAt: at(agreed) }
  const id = filling.chance.id(written.writtenAt)
  filling.rows.appointmentSeries.push({
    ...{ serviceId, id, clientId, accountId: by(undefined), firstDay: day(from), untilDay: null, everyWeeks },
    ...{ time: timeIn(moment(from).time), minutes, place: place ?? null, whereabouts: whereabouts ?? null },
    ...{ withWhom: withWhom ?? null, purpose: purpose ?? null, words: words ?? null, ...written },
  })
  return id
}

/** Adds a planned meeting: still to come, or with what came of it in `row`; and the day it was moved from. */
export function tellPlan(telling: Telling, contact: ToldContact, row: ContactRow | undefined, around: Around): void {
  const plan = contact.planned
  if (!plan) return
  const { ofSeries, moved } = plan
  // One of a series is computed until something is said of it.
  if (ofSeries && !row && !moved) return
  const inSeries = (day: string) => (ofSeries ? { seriesId: around.seriesId, seriesDay: day } : {})
  const now = meetingOn(telling, contact, plan)
  const said = row ? saidOf(contact, plan, row) : { state: 'planned' as const }
  const computed = ofSeries && !moved && row ? { writtenAt: row.writtenAt, ...inSeries(now.day) } : {}
  telling.filling.rows.appointments.push({ ...now, ...said, ...computed })
  if (moved) tellMove(telling, { ...now, ...inSeries(telling.day(moved.from)) }, moved)
}

type Appointment = Rows['appointments'][number]

function meetingOn(telling: Telling, contact: ToldContact, plan: ToldPlan): Omit<Appointment, 'state'> {
  const { filling, serviceId, clientId, moment, by, at } = telling
  const { ago, time } = moment(contact.on)
  const agreedAt = plan.moved ? at(plan.moved.asked) : plan.agreed ? at(plan.agreed) : usuallyAgreed(telling, ago)
  const accountId = by(contact.by)
  const { whereabouts = null, withWhom = null, purpose = null, words = null, shared = true } = plan
  return {
    ...{ serviceId, id: filling.chance.id(agreedAt), clientId, accountId },
    ...{ day: filling.calendar.day(ago), time: timeIn(time), minutes: contact.minutes ?? USUAL_MINUTES },
    ...{ place: contact.place ?? null, whereabouts, withWhom, purpose, words, shared },
    ...{ byAccount: accountId, writtenAt: agreedAt, version: 1 },
  }
}

function saidOf({ outcome }: ToldContact, { ofSeries, moved, couldNotBy }: ToldPlan, row: ContactRow) {
  const state = outcome === 'could_not' ? ('could_not' as const) : ('held' as const)
  const askedBy = state === 'could_not' ? (couldNotBy ?? 'other') : null
  const settled = { settledAt: row.writtenAt, settledBy: row.byAccount, askedBy, contactId: row.id }
  return { state, ...settled, version: ofSeries && !moved ? 1 : 2 }
}

function tellMove(telling: Telling, now: Omit<Appointment, 'state'>, moved: NonNullable<ToldPlan['moved']>) {
  const { filling, clientId, moment, day, at } = telling
  const [settledAt, agreedAt] = [at(moved.asked), usuallyAgreed(telling, moment(moved.from).ago)]
  const writtenAt = agreedAt < settledAt && !now.seriesId ? agreedAt : settledAt
  const id = filling.chance.id(writtenAt)
  const was = { day: day(moved.from), time: timeIn(moment(moved.from).time) }
  const settled = { settledAt, settledBy: now.byAccount, askedBy: moved.by, movedToId: now.id }
  filling.rows.appointments.push({ ...now, ...was, ...settled, id, state: 'moved', writtenAt, version: 2 })
  if (moved.by !== 'person') return
  const source = { clientId, source: 'appointment', sourceId: id, day: day(moved.asked) } as const
  filling.addEvent({ ...source, byAccount: now.byAccount, writtenAt: settledAt }, 'moved_for_them')
}

/** A week before, but not before they came, nor later than yesterday. */
function usuallyAgreed({ filling: { calendar }, knownSince }: Telling, ago: number): Date {
  const at = calendar.instant(calendar.onWorkday(Math.max(1, ago + PLANNED_BEFORE)), '15:00')
  return at > knownSince ? at : knownSince
}

function timeIn(time: string | null): string {
  if (time === null) throw new Error('A planned meeting has a time')
  return time
}
