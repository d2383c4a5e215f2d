import { beforeEach, describe, expect, test } from 'vitest'
import type { StaffActor } from '#lib/access/actor'
import { peopleOf } from '#lib/clients/queries/everybody'
import { announceCover } from '#lib/cover/announce-cover'
import { endCover } from '#lib/cover/end-cover'
import { asWalker, comingPeople, coveredPeople, coversOf, myCovers } from '#lib/cover/queries'
import { coverBoard } from '#lib/cover/queries/board'
import { aService, at, command, type Person, type ServiceKit, TODAY } from '#tests/build/service'
import { done } from '#tests/build/trace'
import { walks } from '#tests/clients/kit'
import { covered } from '#tests/cover/kit'
import { onLeave } from '#tests/leave/kit'

let amager: ServiceKit
let lene: StaffActor
let mette: StaffActor
let karim: StaffActor
let signe: Person
let jonas: Person

beforeEach(async () => {
  amager = await aService()
  lene = await amager.supervisor('Lene')
  mette = await amager.specialist('Mette')
  karim = await amager.specialist('Karim')
  signe = await amager.person('Signe', { with: mette })
  jonas = await amager.person('Jonas', { with: mette })
})

const people = (covers: { client: string }[]) => covers.map(({ client }) => client)

test('whoever will cover sees names and days only, and whoever covers sees whose they are and until when', async () => {
  await covered(mette, [signe], karim)
  expect([await coveredPeople(karim), people(await comingPeople(karim)), await coversOf(karim)]).toEqual([
    [],
    ['Signe'],
    [],
  ])
  const first = at(karim, '2026-03-20T09:00:00Z')
  expect(await coveredPeople(first)).toMatchObject([
    { client: 'Signe', of: 'Mette', toDay: '2026-03-27', announcedOn: null },
  ])
  expect([await comingPeople(first), people(await coversOf(first))]).toEqual([[], ['Signe']])
  expect(await coveredPeople(at(karim, '2026-03-28T09:00:00Z'))).toEqual([])
})

test('covers now and to come are known for everybody within reach, or for one person', async () => {
  await covered(mette, [signe, jonas], karim)
  await walks(karim, jonas, { fromDay: '2026-02-01', toDay: '2026-03-15' })
  await walks(lene, jonas, { fromDay: '2026-03-01' })
  expect(people(await coversOf(mette))).toEqual(['Jonas', 'Jonas', 'Signe'])
  expect(await coversOf(mette, signe.id)).toMatchObject([{ name: 'Karim', fromDay: '2026-03-20', toDay: '2026-03-27' }])
  expect(await coversOf(await amager.specialist('Asta'))).toEqual([])
})

test('a cover is instead of somebody away on one of the days; else two walk with the person', async () => {
  await covered(mette, [signe], karim)
  const isInstead = async () => (await coversOf(mette)).map(({ instead }) => instead)
  await onLeave(mette, '2026-03-28', '2026-04-01')
  expect(await isInstead()).toEqual([false])
  await onLeave(mette, '2026-03-26', '2026-03-26')
  expect(await isInstead()).toEqual([true])
})

describe('the person themself', () => {
  test('reads of a cover to come once they were told, and of one that has begun in any case', async () => {
    const herself = await amager.clientAccount(signe)
    const [coverId = ''] = await covered(mette, [signe], karim, { away: 'yes' })
    expect(await myCovers(herself)).toEqual([])
    expect(people(await myCovers(at(herself, '2026-03-20T09:00:00Z')))).toEqual(['Signe'])
    done(await announceCover(mette, command({ coverId })))
    expect(await myCovers(herself)).toMatchObject([{ name: 'Karim', of: 'Mette', instead: true }])
    expect(await myCovers(await amager.clientAccount(jonas))).toEqual([])
  })
})

describe('a supervisor has no day of their own', () => {
  test('unless they cover for somebody now or within a week, and then with these people only', async () => {
    const asked = async (actor: StaffActor) => (await asWalker(actor))?.role
    expect([await asked(lene), await asked(mette)]).toEqual([undefined, 'specialist'])
    await covered(mette, [signe], lene)
    const days = ['2026-03-12', '2026-03-13', '2026-03-27', '2026-03-28'].map((day) => at(lene, `${day}T09:00:00Z`))
    const roles = []
    for (const day of days) roles.push(await asked(day))
    expect(roles).toEqual([undefined, 'specialist', 'specialist', undefined])
    const covering = await asWalker(at(lene, '2026-03-20T09:00:00Z'))
    expect(covering && (await peopleOf(covering)).map(({ name }) => name)).toEqual(['Signe'])
  })

  test('or once they were called off', async () => {
    const covers = await covered(mette, [signe], lene)
    done(await endCover(mette, command({ covers })))
    expect(await asWalker(lene)).toBeUndefined()
  })
})

describe('the board', () => {
  test('tells a supervisor of each leave for whom nobody comes', async () => {
    await amager.person('Asta', { with: karim })
    await amager.person('Eva', { with: mette, episode: { state: 'closed' } })
    await onLeave(mette, '2026-03-20', '2026-03-27')
    await onLeave(karim, TODAY, TODAY)
    await covered(lene, [signe], karim)
    const { leaves, notTold, team } = await coverBoard(lene)
    const without = leaves.map((leave) => [leave.name, leave.people, leave.without.map(({ name }) => name)])
    expect(without).toEqual([
      ['Karim', 1, ['Asta']],
      ['Mette', 2, ['Jonas']],
    ])
    expect([people(notTold), team.map(({ name }) => name)]).toEqual([['Signe'], ['Karim', 'Lene', 'Mette']])
  })

  test('shows a specialist their own people and leave, and whom they cover', async () => {
    await amager.person('Asta', { with: karim })
    await onLeave(karim, TODAY, TODAY)
    await covered(mette, [signe], karim, { fromDay: TODAY })
    const board = await coverBoard(karim)
    expect(board.people.map(({ name }) => name)).toEqual(['Asta'])
    expect([people(board.covers), people(board.now), people(board.notTold)]).toEqual([[], ['Signe'], ['Signe']])
    expect((await coverBoard(mette)).leaves).toEqual([])
  })
})
