import { beforeEach, expect, test } from 'vitest'
import { employerContacts, employers } from '#db/schema/employers'
import type { StaffActor } from '#lib/access/actor'
import { withdrawContact } from '#lib/contacts/withdraw-contact'
import { sortedBy } from '#lib/employers/rules/names'
import { newId } from '#lib/shared/ids'
import { completeWeek } from '#lib/weeks/complete-week'
import { weekOfMine, weeksUntold } from '#lib/weeks/queries'
import { aService, command, NOW, type Person, type ServiceKit, TODAY, write } from '#tests/build/service'
import { done, earlierOf, NOT_ALLOWED, refusal } from '#tests/build/trace'
import { logged, withdrawal } from '#tests/contacts/kit'

let amager: ServiceKit
let mette: StaffActor
let signe: Person

beforeEach(async () => {
  amager = await aService()
  mette = await amager.specialist('Mette Holm')
  signe = await amager.person('Signe', { with: mette })
})

const telling = (fields: Record<string, string>) => command({ version: '0', monday: TODAY, ...fields })

test('nothing told, a week to come, and what is no number are refused, and nothing is kept', async () => {
  expect(await completeWeek(mette, telling({}))).toEqual(refusal('form', 'weeks.errors.nothing'))
  const ahead = telling({ monday: '2026-03-23', engagement_community: '1' })
  expect(await completeWeek(mette, ahead)).toEqual(refusal('form', 'weeks.errors.notYet'))
  expect(await completeWeek(mette, telling({ travel_office: 'much' }))).toEqual(
    refusal('travel_office', 'weeks.errors.hours'),
  )
  expect((await weekOfMine(mette, TODAY)).told).toBeUndefined()
})

test('only a specialist has a week of their own', async () => {
  const karen = await amager.supervisor('Karen Friis')
  await expect(completeWeek(karen, telling({ travel_office: '1' }))).rejects.toEqual(NOT_ALLOWED)
})

test('it is filled in from what was logged, and no more once it is told', async () => {
  await logged(mette, signe, { day: TODAY, outcome: 'met', minutes: '50', place: 'home' })
  const wrong = await logged(mette, signe, { day: TODAY, outcome: 'met', minutes: '300', place: 'home' })
  done(await withdrawContact(mette, withdrawal(wrong)))
  await logged(mette, signe, { day: '2026-03-15', outcome: 'met', minutes: '60', place: 'home' })
  await visited(mette, 'us')
  await visited(mette, 'person')
  await visited(await amager.specialist('Sofie Lund'), 'us')
  expect(await weekOfMine(mette, TODAY)).toEqual({
    told: undefined,
    hours: { engagement_community: 60, employers_community: 45 },
  })
  done(await completeWeek(mette, telling({ engagement_community: '1,5', team_meetings_office: '2' })))
  expect((await weekOfMine(mette, TODAY)).hours).toEqual({ engagement_community: 90, team_meetings_office: 120 })
})

test('told anew, how it read before is kept; whoever saw an older one is shown both', async () => {
  done(await completeWeek(mette, telling({ travel_community: '1' })))
  const told = (await weekOfMine(mette, TODAY)).told
  expect(await completeWeek(mette, telling({ travel_community: '3' }))).toMatchObject({
    kind: 'changed',
    version: 1,
    reads: { travel_community: '1' },
  })
  done(await completeWeek(mette, telling({ travel_community: '2', version: '1', words: 'Much on the train.' })))
  expect(await earlierOf(mette, told?.id ?? '')).toMatchObject([
    { version: 1, was: { travel_community: '1', words: null } },
  ])
  expect((await weekOfMine(mette, TODAY)).told).toMatchObject({ version: 2, words: 'Much on the train.' })
})

test('what comes every week is as it was in the last one told, and weeks not looked at are named', async () => {
  done(await completeWeek(mette, telling({ monday: '2026-03-02', team_meetings_office: '2' })))
  expect((await weekOfMine(mette, TODAY)).hours).toEqual({ team_meetings_office: 120 })
  expect(await weeksUntold(mette)).toEqual(['2026-03-09', '2026-02-23'])
})

test('nobody has anybody else’s week', async () => {
  const sofie = await amager.specialist('Sofie Lund')
  done(await completeWeek(mette, telling({ travel_community: '1' })))
  expect(await weekOfMine(sofie, TODAY)).toEqual({ told: undefined, hours: {} })
})

async function visited({ serviceId, accountId: byAccount }: StaffActor, whoWent: 'us' | 'person') {
  const base = { serviceId, byAccount, writtenAt: NOW }
  const employerId = newId()
  const visit = { employerId, day: TODAY, mode: 'face_to_face' as const, minutes: 40, whoWent }
  const clientId = whoWent === 'us' ? null : signe.id
  await write(async (tx) => {
    await tx.insert(employers).values({ ...base, id: employerId, name: 'Café Nord', ...sortedBy('Café Nord') })
    await tx.insert(employerContacts).values({ ...base, id: newId(), ...visit, clientId })
  })
}
