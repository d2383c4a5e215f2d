import { beforeEach, describe, expect, test } from 'vitest'
import type { StaffActor } from '#lib/access/actor'
import { caseload, teammates } from '#lib/caseload/queries'
import { aService, at, type ServiceKit } from '#tests/build/service'
import { walks } from '#tests/clients/kit'
import { logged } from '#tests/contacts/kit'
import { covered } from '#tests/cover/kit'
import { onLeave } from '#tests/leave/kit'
import { onHold } from '#tests/pauses/kit'

let amager: ServiceKit
let mette: StaffActor
let karim: StaffActor

beforeEach(async () => {
  amager = await aService()
  mette = await amager.specialist('Mette')
  karim = await amager.specialist('Karim')
})

const names = (people: { name: string }[]) => people.map((person) => person.name)

describe('a caseload', () => {
  test('holds nobody whom nobody assigned', async () => {
    await amager.person('Asta')
    expect(await caseload(mette)).toEqual([])
  })

  test('tells both tracks, what they want, and the last contact and try', async () => {
    const signe = await amager.person('Signe Sørensen', { with: mette, fields: { wish: 'a job with plants' } })
    await onHold(mette, signe, { fromDay: '2026-03-02' })
    await logged(mette, signe, { day: '2026-03-04', outcome: 'phoned' })
    await logged(mette, signe, { day: '2026-03-12', outcome: 'tried' })
    expect(await caseload(mette)).toMatchObject([
      {
        ...{ name: 'Signe Sørensen', wish: 'a job with plants', support: 'supported', search: 'active' },
        pause: { fromDay: '2026-03-02', touchBy: 'text', touchEvery: 'week' },
        ...{ heardOn: '2026-03-04', touchedOn: '2026-03-12', touchedHow: 'tried' },
      },
    ])
  })
})

describe('who walks with somebody beside their own specialist', () => {
  test('is told to both while it lasts, and before and after to neither', async () => {
    const signe = await amager.person('Signe', { with: mette })
    await covered(mette, [signe], karim, { fromDay: '2026-03-17', toDay: '2026-03-20' })
    const tuesday = '2026-03-17T09:00:00Z'
    expect(await caseload(mette)).toMatchObject([{ name: 'Signe', cover: null }])
    expect(await caseload(at(mette, tuesday))).toMatchObject([
      { cover: { isMine: false, instead: false, name: 'Karim', toDay: '2026-03-20' } },
    ])
    expect(await caseload(at(karim, tuesday))).toMatchObject([
      { name: 'Signe', cover: { isMine: true, name: 'Mette', toDay: '2026-03-20' } },
    ])
    const after = '2026-03-21T09:00:00Z'
    expect([await caseload(at(karim, after)), await caseload(at(mette, after))]).toMatchObject([[], [{ cover: null }]])
  })
})

describe('of a teammate’s people', () => {
  test('one sees no more because somebody covers or is away', async () => {
    const signe = await amager.person('Signe', { with: karim })
    const before = await teammates(mette)
    await onLeave(karim, '2026-03-16', '2026-03-20')
    await covered(karim, [signe], await amager.specialist('Asta'), { fromDay: '2026-03-16' })
    await covered(karim, [signe], mette, { fromDay: '2026-03-23' })
    expect(await teammates(mette)).toEqual(before)
  })

  test('one sees the name, both tracks and whose they are, and nothing else', async () => {
    const signe = await amager.person('Signe', { with: karim, fields: { phone: '+45 20 30 40 50', wish: 'plants' } })
    await onHold(karim, signe, { fromDay: '2026-03-02', note: 'ward 4' })
    await logged(karim, signe, { note: 'for us alone' })
    expect(await teammates(mette)).toEqual([
      {
        ...{ id: signe.id, name: 'Signe', searchName: 'signe' },
        ...{ support: 'supported', search: 'on_hold', specialist: 'Karim' },
      },
    ])
  })

  test('one sees nobody of another team or another service', async () => {
    const west = await amager.team('Amager West')
    await amager.person('Asta', { team: west, with: await amager.specialist('Lene', { team: west }) })
    const odense = await aService({ name: 'Odense' })
    await odense.person('Bo', { with: await odense.specialist('Nils') })
    expect(await teammates(mette)).toEqual([])
  })

  test('one does not see one’s own again, or those one covers for today', async () => {
    await amager.person('Jonas', { with: mette })
    const signe = await amager.person('Signe', { with: karim })
    expect(names(await teammates(mette))).toEqual(['Signe'])
    await walks(mette, signe, { fromDay: '2026-03-10', toDay: '2026-03-20' })
    expect(names(await teammates(mette))).toEqual([])
    expect(names(await caseload(mette))).toEqual(['Jonas', 'Signe'])
  })
})
