import { beforeEach, describe, expect, test } from 'vitest'
import type { StaffActor } from '#lib/access/actor'
import { assignSpecialist } from '#lib/clients/assign-specialist'
import { personHeader } from '#lib/clients/queries'
import { announceCover } from '#lib/cover/announce-cover'
import { changeCover } from '#lib/cover/change-cover'
import { endCover } from '#lib/cover/end-cover'
import { takeBackAnnouncement } from '#lib/cover/take-back-announcement'
import { undoEndOfCover } from '#lib/cover/undo-end-of-cover'
import { aService, at, command, type Person, type ServiceKit, TODAY } from '#tests/build/service'
import { auditOf, done, eventLinesOf, eventsOf, happened, NOT_ALLOWED, NOT_FOUND, refusal } from '#tests/build/trace'
import { coverDays, covered } from '#tests/cover/kit'

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

const other = { fromDay: '2026-03-23', toDay: '2026-04-01' }
const reaches = async (actor: StaffActor) => (await personHeader(actor, signe.id)) !== undefined

describe('a cover is not changed or ended', () => {
  test('by whoever covers, a teammate, or another team’s supervisor', async () => {
    const covers = await covered(mette, [signe], karim, { fromDay: TODAY })
    const asta = await amager.specialist('Asta')
    const ulla = await amager.supervisor('Ulla', { team: await amager.team('Amager West') })
    await expect(changeCover(karim, command({ covers, ...other }))).rejects.toEqual(NOT_ALLOWED)
    await expect(endCover(karim, command({ covers }))).rejects.toEqual(NOT_ALLOWED)
    for (const stranger of [asta, ulla]) {
      await expect(changeCover(stranger, command({ covers, ...other }))).rejects.toEqual(NOT_FOUND)
      await expect(endCover(stranger, command({ covers }))).rejects.toEqual(NOT_FOUND)
    }
    expect(await coverDays(signe)).toEqual([`${TODAY} – 2026-03-27`])
  })

  test('onto days the wrong way round, over already, or on which that colleague comes anyway', async () => {
    const covers = await covered(mette, [signe], karim)
    await covered(mette, [signe], karim, { fromDay: '2026-03-30', toDay: '2026-04-02' })
    const asked = (fromDay: string, toDay: string) => changeCover(mette, command({ covers, fromDay, toDay }))
    expect(await asked('2026-03-27', '2026-03-26')).toEqual(refusal('toDay', 'leave.errors.order'))
    expect(await asked('2026-03-01', '2026-03-02')).toEqual(refusal('toDay', 'leave.errors.over'))
    const twice = refusal('toDay', 'cover.errors.twice', { name: 'Signe', colleague: 'Karim' })
    expect(await asked('2026-03-20', '2026-03-30')).toEqual(twice)
  })

  test('once it is over, and its first day not once it has begun', async () => {
    const covers = await covered(mette, [signe], karim, { fromDay: '2026-03-10', toDay: '2026-03-20' })
    const begun = await changeCover(mette, command({ covers, fromDay: '2026-03-11', toDay: '2026-03-20' }))
    expect(begun).toEqual(refusal('fromDay', 'cover.errors.hasBegun', { day: '2026-03-10' }))
    const later = at(mette, '2026-03-21T09:00:00Z')
    const over = refusal('form', 'cover.errors.isOver')
    expect(await changeCover(later, command({ covers, ...other }))).toEqual(over)
    expect(await endCover(later, command({ covers }))).toEqual(over)
  })

  test('by way of somebody’s own specialist', async () => {
    await expect(endCover(lene, command({ covers: [signe.id] }))).rejects.toEqual(NOT_FOUND)
  })
})

test('a cover moves to other days, and whoever had been told is among those to be told again', async () => {
  const covers = await covered(lene, [signe, jonas], karim)
  done(await announceCover(mette, command({ coverId: covers[0] })))
  expect(await changeCover(lene, command({ covers, ...other }))).toMatchObject({ value: { count: 2, ...other } })
  expect([await coverDays(signe), await coverDays(jonas)]).toEqual([
    ['2026-03-23 – 2026-04-01'],
    ['2026-03-23 – 2026-04-01'],
  ])
  expect(await eventsOf(signe)).toEqual([])
  expect(await auditOf(lene, signe, jonas)).toContain('cover.change done: Jonas, Signe')
})

test('saved on the same days, everybody who was told stays told', async () => {
  const [coverId = ''] = await covered(mette, [signe], karim)
  done(await announceCover(mette, command({ coverId })))
  done(await changeCover(mette, command({ covers: coverId, fromDay: '2026-03-20', toDay: '2026-03-27' })))
  expect(await coverDays(signe)).toEqual([`2026-03-20 – 2026-03-27 told ${TODAY}`])
})

describe('ended', () => {
  test('a cover that has begun ends with yesterday, and reach with it', async () => {
    const covers = await covered(mette, [signe], karim, { fromDay: '2026-03-10' })
    expect(await reaches(karim)).toBe(true)
    expect(await endCover(lene, command({ covers }))).toMatchObject({ value: { colleague: 'Karim', how: 'ended' } })
    expect([await coverDays(signe), await reaches(karim)]).toEqual([['2026-03-10 – 2026-03-15'], false])
  })

  test('on its first day it lasts until midnight', async () => {
    const covers = await covered(mette, [signe], karim, { fromDay: TODAY })
    expect(await endCover(mette, command({ covers }))).toMatchObject({ value: { how: 'today' } })
    expect([await coverDays(signe), await reaches(karim)]).toEqual([[`${TODAY} – ${TODAY}`], true])
    expect(await reaches(at(karim, '2026-03-16T23:00:00Z'))).toBe(false)
  })

  test('by mistake, it goes on as if it had not: whoever was told stays told, once', async () => {
    const karims = await covered(mette, [signe, jonas], karim)
    done(await announceCover(mette, command({ coverId: karims[0] })))
    const { undo } = done(await endCover(mette, command({ covers: karims.join() })))
    expect(await eventsOf(signe)).toEqual([])
    done(await undoEndOfCover(mette, command({ ...undo })))
    expect([await coverDays(signe), await coverDays(jonas), await eventsOf(signe)]).toEqual([
      [`2026-03-20 – 2026-03-27 told ${TODAY}`],
      ['2026-03-20 – 2026-03-27'],
      [`${TODAY} cover_announced`],
    ])
    const later = at(mette, '2026-03-24T09:00:00Z')
    const ended = done(await endCover(later, command({ covers: karims.join() })))
    done(await undoEndOfCover(later, command({ ...ended.undo })))
    expect([await coverDays(signe), await eventsOf(signe)]).toEqual([
      [`2026-03-20 – 2026-03-27 told ${TODAY}`],
      [`${TODAY} cover_announced`],
    ])
    expect(await reaches(at(karim, '2026-03-27T09:00:00Z'))).toBe(true)
  })

  test('before it begins it is called off, for everybody it was arranged for, and nobody was told', async () => {
    const covers = await covered(mette, [signe, jonas], karim)
    done(await announceCover(mette, command({ coverId: covers[0] })))
    expect(await endCover(mette, command({ covers }))).toMatchObject({ value: { how: 'calledOff' } })
    expect([await coverDays(signe), await coverDays(jonas), await eventsOf(signe)]).toEqual([[], [], []])
    expect(await eventLinesOf(signe)).toHaveLength(2)
    expect(await reaches(at(karim, '2026-03-23T09:00:00Z'))).toBe(false)
  })
})

describe('the end of a cover is not undone', () => {
  const undone = (actor: StaffActor, covers: string[]) =>
    undoEndOfCover(actor, command({ covers: covers.join(), toDay: '2026-03-27' }))

  test('by whoever covered, or a teammate', async () => {
    const covers = await covered(mette, [signe], karim, { fromDay: '2026-03-10' })
    done(await endCover(mette, command({ covers })))
    await expect(undone(karim, covers)).rejects.toEqual(NOT_FOUND)
    await expect(undone(await amager.specialist('Asta'), covers)).rejects.toEqual(NOT_FOUND)
  })

  test('where it goes on, or once days have passed on which nobody came', async () => {
    const [begun, coming] = [
      await covered(mette, [signe], karim, { fromDay: '2026-03-10' }),
      await covered(mette, [jonas], karim),
    ]
    expect(await undone(mette, begun)).toEqual(happened('cover.errors.goesOn'))
    for (const covers of [begun, coming]) done(await endCover(mette, command({ covers })))
    const over = happened('cover.errors.isOver')
    expect(await undone(at(mette, '2026-03-17T09:00:00Z'), begun)).toEqual(over)
    expect(await undone(at(mette, '2026-03-20T09:00:00Z'), coming)).toEqual(over)
    expect(await coverDays(signe)).toEqual(['2026-03-10 – 2026-03-15'])
  })

  test('where that colleague was arranged anew meanwhile, or walks with them now', async () => {
    const covers = await covered(mette, [signe], karim)
    done(await endCover(mette, command({ covers })))
    const anew = await covered(mette, [signe], karim)
    const twice = happened('cover.errors.twice', { name: 'Signe', colleague: 'Karim' })
    expect(await undone(mette, covers)).toEqual(twice)
    done(await endCover(mette, command({ covers: anew })))
    done(await assignSpecialist(lene, command({ clientId: signe.id, specialistId: karim.accountId })))
    expect(await undone(lene, covers)).toEqual(happened('cover.errors.theirOwn'))
  })
})

describe('who comes is not told', () => {
  test('by a stranger, nor on a day still to come', async () => {
    const [coverId = ''] = await covered(mette, [signe], karim)
    await expect(announceCover(karim, command({ coverId }))).rejects.toEqual(NOT_FOUND)
    const later = await announceCover(mette, command({ coverId, day: '2026-03-17' }))
    expect(later).toEqual(refusal('day', 'cover.errors.toldLater'))
    const unsaid = await takeBackAnnouncement(mette, command({ coverId }))
    expect(unsaid).toEqual(happened('cover.errors.notTold', { name: 'Signe' }))
    expect([await coverDays(signe), await eventsOf(signe)]).toEqual([['2026-03-20 – 2026-03-27'], []])
  })
})

test('told, it stands with its day among the support events; told on another day, it stands there; taken back, nowhere', async () => {
  const [coverId = ''] = await covered(lene, [signe], karim)
  expect(await announceCover(mette, command({ coverId }))).toMatchObject({ value: { name: 'Signe' } })
  expect([await coverDays(signe), await eventsOf(signe)]).toEqual([
    [`2026-03-20 – 2026-03-27 told ${TODAY}`],
    [`${TODAY} cover_announced`],
  ])
  done(await announceCover(lene, command({ coverId, day: '2026-03-13' })))
  expect(await eventsOf(signe)).toEqual(['2026-03-13 cover_announced'])
  done(await takeBackAnnouncement(mette, command({ coverId })))
  expect([await coverDays(signe), await eventsOf(signe)]).toEqual([['2026-03-20 – 2026-03-27'], []])
})

test('whoever covers now may be the one who tells', async () => {
  const [coverId = ''] = await covered(mette, [signe], karim, { fromDay: TODAY })
  done(await announceCover(karim, command({ coverId })))
  expect(await eventsOf(signe)).toEqual([`${TODAY} cover_announced`])
})
