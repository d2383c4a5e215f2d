import fc from 'fast-check'
import { contacts } from '#db/schema/contacts'
import { pauses, searchStretches } from '#db/schema/pauses'
import { supportEvents } from '#db/schema/support-events'
import type { StaffActor } from '#lib/access/actor'
import { OUTCOMES } from '#lib/contacts/rules'
import { addDays } from '#lib/shared/day'
import { newId } from '#lib/shared/ids'
import { KINDS_BY_HAND } from '#lib/support-events/rules'
import { NOW, type Person, TODAY, write } from '#tests/build/service'

/** Few days and few instants, so that many entries share them and only their ids tell them apart. */
const anyEntry = fc.record({
  what: fc.constantFrom('contact', 'contact', 'moment', 'pause', 'search'),
  day: fc.nat(30).map((ago) => addDays(TODAY, -ago)),
  writtenAt: fc.nat(5).map((minutes) => new Date(NOW.getTime() + minutes * 60_000)),
  outcome: fc.constantFrom(...OUTCOMES),
  kind: fc.constantFrom(...KINDS_BY_HAND),
  endedHow: fc.constantFrom('resumed' as const, 'taken_back' as const),
})

/** Fills a person's timeline with many entries of all sorts, in no order, and answers with the ids it shows. */
export async function fillTimeline(by: StaffActor, person: Person, count: number, seed: number): Promise<string[]> {
  const entries = fc.sample(anyEntry, { numRuns: count, seed })
  const shown: string[] = []
  await write(async (tx) => {
    for (const { what, day, writtenAt, ...more } of entries) {
      const id = newId()
      const base = { serviceId: person.serviceId, id, clientId: person.id, byAccount: by.accountId, writtenAt }
      shown.push(id)
      if (what === 'contact') {
        const { outcome } = more
        await tx.insert(contacts).values({ ...base, entryId: id, outcome, day, together: [], shared: false })
      } else if (what === 'moment') {
        await tx.insert(supportEvents).values({ ...base, kind: more.kind, day, source: 'hand', sourceId: id })
      } else if (what === 'search') {
        const stretch = { state: 'active', wishedBy: 'together', fromDay: day, toDay: day } as const
        await tx.insert(searchStretches).values({ ...base, ...stretch })
      } else {
        const { endedHow } = more
        const agreed = { kind: 'health', wishedBy: 'us', touchBy: 'text', touchEvery: 'week' } as const
        const ended = { endedHow, endedOn: addDays(day, 3), endedAt: writtenAt, endedBy: by.accountId }
        await tx.insert(pauses).values({ ...base, fromDay: day, ...agreed, ...ended })
        if (endedHow === 'resumed') shown.push(`${id}:end`)
      }
    }
  })
  return shown
}
