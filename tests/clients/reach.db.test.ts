import { beforeEach, describe, expect, test } from 'vitest'
import { connection } from '#db/connection'
import type { Actor, StaffActor } from '#lib/access/actor'
import { companionsOf, peopleWithinReach, personHeader } from '#lib/clients/queries'
import { peopleOf } from '#lib/clients/queries/everybody'
import { newId } from '#lib/shared/ids'
import { aService, at, type Person, type ServiceKit, TODAY } from '#tests/build/service'
import { walks } from '#tests/clients/kit'

let amager: ServiceKit
let mette: StaffActor
let karim: StaffActor
let signe: Person

beforeEach(async () => {
  amager = await aService()
  mette = await amager.specialist('Mette')
  karim = await amager.specialist('Karim')
  signe = await amager.person('Signe', { with: mette })
})

const reaches = async (actor: Actor) => (await personHeader(actor, signe.id)) !== undefined
const names = async (actor: StaffActor) => (await peopleOf(actor)).map((person) => person.name)
const within = (actor: Actor, ids: string[]) => peopleWithinReach(actor, ids, connection().read)

describe('a specialist does not reach a person', () => {
  test('before cover begins', async () => {
    await walks(karim, signe, { fromDay: '2026-03-17' })
    expect([await reaches(karim), await names(karim)]).toEqual([false, []])
  })

  test('after cover has ended', async () => {
    await walks(karim, signe, { fromDay: '2026-03-01', toDay: '2026-03-15' })
    expect([await reaches(karim), await names(karim)]).toEqual([false, []])
  })

  test('after handing over to somebody else', async () => {
    const jonas = await amager.person('Jonas')
    await walks(karim, jonas, { kind: 'primary', fromDay: '2026-01-01', toDay: '2026-03-10' })
    await walks(mette, jonas, { kind: 'primary', fromDay: '2026-03-11' })
    expect([await names(karim), await names(mette)]).toEqual([[], ['Jonas', 'Signe']])
  })
})

describe('a specialist reaches a person', () => {
  test('whose own specialist they are', async () => {
    expect([await reaches(mette), await names(mette)]).toEqual([true, ['Signe']])
  })

  test('on the first and the last day of covering, by the service’s own calendar', async () => {
    await walks(karim, signe, { fromDay: TODAY, toDay: TODAY })
    expect(await reaches(karim)).toBe(true)
    expect(await reaches(at(karim, '2026-03-15T22:59:59Z'))).toBe(false)
    expect(await reaches(at(karim, '2026-03-15T23:00:00Z'))).toBe(true)
    expect(await reaches(at(karim, '2026-03-16T22:59:59Z'))).toBe(true)
    expect(await reaches(at(karim, '2026-03-16T23:00:00Z'))).toBe(false)
  })

  test('once, though walking with them twice over', async () => {
    await walks(mette, signe, { fromDay: '2026-03-01' })
    expect(await names(mette)).toEqual(['Signe'])
  })
})

test('a supervisor reaches the people of their own teams, whoever walks with them', async () => {
  const west = await amager.team('Amager West')
  await amager.person('Asta', { team: west })
  await amager.person('Bo')
  const lene = await amager.supervisor('Lene')
  expect(await names(lene)).toEqual(['Bo', 'Signe'])
  expect(await names({ ...lene, teamIds: [west, amager.teamId] })).toEqual(['Asta', 'Bo', 'Signe'])
  expect(await names({ ...lene, teamIds: [] })).toEqual([])
})

test('of several people one must reach all, or gets none', async () => {
  const jonas = await amager.person('Jonas', { with: mette })
  const asta = await amager.person('Asta', { with: karim })
  expect(await within(mette, [signe.id, asta.id])).toBeUndefined()
  expect(await within(mette, [signe.id, newId()])).toBeUndefined()
  expect((await within(mette, [signe.id, jonas.id, signe.id]))?.map(({ name }) => name).sort()).toEqual([
    'Jonas',
    'Signe',
  ])
})

test('who walks with somebody today: their own specialist, then cover, without those to come or gone', async () => {
  const lene = await amager.specialist('Lene')
  await walks(lene, signe, { fromDay: '2026-03-20' })
  await walks(lene, signe, { fromDay: '2026-02-01', toDay: '2026-03-01' })
  await walks(karim, signe, { fromDay: '2026-01-01', toDay: '2026-03-20' })
  const companions = (await companionsOf(mette, signe.id)).map(({ name, kind, toDay }) => [name, kind, toDay])
  expect(companions).toEqual([
    ['Mette', 'primary', null],
    ['Karim', 'cover', '2026-03-20'],
  ])
})
