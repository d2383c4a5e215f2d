import fc from 'fast-check'
import { expect, test } from 'vitest'
import { leaves } from '#db/schema/accounts'
import { assignments } from '#db/schema/clients'
import { contacts } from '#db/schema/contacts'
import { pauses } from '#db/schema/pauses'
import { rhythms } from '#db/schema/rhythms'
import { type Agreement, TOUCH_RHYTHMS, TOUCH_WAYS } from '#lib/pauses/rules'
import { dueOf, keptBy } from '#lib/rhythm/rules'
import { addDays, type Day } from '#lib/shared/day'
import { newId } from '#lib/shared/ids'
import { today } from '#lib/today/queries'
import { aService, NOW, TODAY, write } from '#tests/build/service'
import { unknownDays } from '#tests/today/kit'

const daysAgo = fc.nat(80).map((days) => addDays(TODAY, -days))
const agreement = fc.record({
  touchBy: fc.constantFrom(...TOUCH_WAYS),
  touchEvery: fc.constantFrom(...TOUCH_RHYTHMS),
  touchWeekday: fc.option(fc.integer({ min: 1, max: 7 }), { nil: null }),
  fromDay: daysAgo,
})
const span = fc.tuple(fc.integer({ min: -40, max: 20 }), fc.nat(20)).map(([from, days]) => ({
  fromDay: addDays(TODAY, from),
  toDay: addDays(TODAY, from + days),
}))
const anybody = fc.record({
  rhythm: fc.option(agreement, { nil: null }),
  pause: fc.option(agreement, { nil: null }),
  touchedOn: fc.option(daysAgo, { nil: null }),
  cover: fc.option(span, { nil: null }),
})

test('whatever was agreed, kept, covered and taken off, Today says the day that the rule says, on either engine', async () => {
  const amager = await aService()
  const mette = await amager.specialist('Mette')
  const karim = await amager.specialist('Karim')
  const away = fc.sample(span, { numRuns: 3, seed: 41 })
  const people = fc.sample(anybody, { numRuns: 60, seed: 42 })
  const { serviceId } = mette
  const written = { byAccount: mette.accountId, writtenAt: NOW }
  await write(async (tx) => {
    for (const days of away)
      await tx.insert(leaves).values({ serviceId, id: newId(), accountId: mette.accountId, ...days, ...written })
  })

  const expected = new Map<string, { said: Day; due: Day } | null>()
  for (const [index, { rhythm, pause, touchedOn, cover }] of people.entries()) {
    const person = await amager.person(`Person ${index}`, { with: mette, search: null, episode: unknownDays })
    const base = () => ({ serviceId, id: newId(), clientId: person.id })
    await write(async (tx) => {
      if (rhythm) await tx.insert(rhythms).values({ ...base(), ...rhythm, wishedBy: 'together', ...written })
      if (pause)
        await tx.insert(pauses).values({ ...base(), ...pause, kind: 'other', wishedBy: 'together', ...written })
      if (cover) await tx.insert(assignments).values({ ...base(), accountId: karim.accountId, kind: 'cover', ...cover })
      const tried = { entryId: newId(), outcome: 'tried' as const, together: [], shared: false }
      if (touchedOn) await tx.insert(contacts).values({ ...base(), ...tried, day: touchedOn, ...written })
    })
    const agreed: (Agreement & { fromDay: Day }) | null = pause ?? rhythm
    const isKept = keptBy(away, cover ? [cover] : [])
    const promise = agreed && { agreement: agreed, from: agreed.fromDay, lastTouch: touchedOn, putOffs: [], isKept }
    expected.set(person.id, promise && dueOf(promise))
  }

  const { now, later } = await today(mette)
  const told = new Map(
    now.flatMap(({ person, reason, also }) =>
      [reason, ...also].flatMap((one) => (one.because === 'agreed' ? [[person.id, one] as const] : [])),
    ),
  )
  const resting = new Map(later.flatMap((line) => (line.because === 'resting' ? [[line.person.id, line.due]] : [])))
  for (const [id, promise] of expected) {
    if (promise && promise.due <= TODAY) expect(told.get(id)).toMatchObject({ said: promise.said, due: promise.due })
    else expect(told.has(id)).toBe(false)
    if (resting.has(id)) expect(resting.get(id)).toBe(promise?.due ?? null)
  }
  expect(told.size).toBeGreaterThan(5)
  expect(resting.size).toBeGreaterThan(5)
})
