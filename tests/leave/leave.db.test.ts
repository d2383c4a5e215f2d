import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { connection } from '#db/connection'
import { leaves } from '#db/schema/accounts'
import type { StaffActor } from '#lib/access/actor'
import { noteLeave } from '#lib/leave/note-leave'
import { awayToday, leavesOf, leavesOfWalkers } from '#lib/leave/queries'
import { takeBackLeave } from '#lib/leave/take-back-leave'
import { aService, at, command, type ServiceKit, TODAY } from '#tests/build/service'
import { auditOf, done, happened, NOT_ALLOWED, NOT_FOUND, refusal } from '#tests/build/trace'
import { daysAway, leaveForm, onLeave } from '#tests/leave/kit'

let amager: ServiceKit
let lene: StaffActor
let mette: StaffActor
let karim: StaffActor

beforeEach(async () => {
  amager = await aService()
  lene = await amager.supervisor('Lene')
  mette = await amager.specialist('Mette')
  karim = await amager.specialist('Karim')
})

const names = (rows: { name: string }[]) => rows.map(({ name }) => name)

describe('nobody’s days away are noted', () => {
  test('by a teammate, by another team’s supervisor, or from another service', async () => {
    const west = await amager.team('Amager West')
    const ulla = await amager.supervisor('Ulla', { team: west })
    const nils = await (await aService({ name: 'Odense' })).supervisor('Nils')
    const form = () => leaveForm(mette, '2026-03-20', '2026-03-27')
    await expect(noteLeave(karim, form())).rejects.toEqual(NOT_ALLOWED)
    await expect(noteLeave(ulla, form())).rejects.toEqual(NOT_FOUND)
    await expect(noteLeave(nils, form())).rejects.toEqual(NOT_FOUND)
    expect(await daysAway(mette)).toEqual([])
  })

  test('the wrong way round, or without days', async () => {
    const answer = await noteLeave(mette, leaveForm(mette, '2026-03-27', '2026-03-20'))
    expect(answer).toEqual(refusal('toDay', 'leave.errors.order'))
    expect(await noteLeave(mette, leaveForm(mette, '2026-02-30', ''))).toMatchObject({
      problems: { fromDay: { key: 'leave.errors.fromMissing' }, toDay: { key: 'leave.errors.toMissing' } },
    })
    expect(await daysAway(mette)).toEqual([])
  })

  test('for somebody who no longer works here', async () => {
    const bo = await amager.specialist('Bo', { fromDay: '2026-04-01' })
    await expect(noteLeave(lene, leaveForm(bo, '2026-03-20', '2026-03-27'))).rejects.toEqual(NOT_FOUND)
  })
})

test('somebody notes days to come for themself, and a supervisor for a member of the team; nobody is asked why', async () => {
  const answer = await noteLeave(mette, leaveForm(mette, '2026-07-06', '2026-07-24'))
  expect(answer).toMatchObject({ value: { fromDay: '2026-07-06', toDay: '2026-07-24', self: 'yes' } })
  expect(await noteLeave(lene, leaveForm(karim, TODAY, TODAY))).toMatchObject({ value: { name: 'Karim', self: 'no' } })
  expect(await daysAway(mette)).toEqual(['2026-07-06 – 2026-07-24'])
  expect(await auditOf(lene)).toEqual(['leave.note done'])
})

test('days across or right beside others become one stretch, and how it stood before is kept', async () => {
  await onLeave(mette, '2026-03-20', '2026-03-24')
  await onLeave(mette, '2026-04-01', '2026-04-03')
  await onLeave(mette, '2026-03-25', '2026-03-27')
  expect(await daysAway(mette)).toEqual(['2026-03-20 – 2026-03-27', '2026-04-01 – 2026-04-03'])
  await onLeave(mette, '2026-03-21', '2026-03-22')
  const all = await connection().read.select().from(leaves).where(eq(leaves.accountId, mette.accountId))
  const takenBack = all.filter(({ takenBackBy }) => takenBackBy === mette.accountId)
  expect([all.length, takenBack.map(({ fromDay }) => fromDay)]).toEqual([3, ['2026-03-20']])
})

describe('taken back', () => {
  test('leave to come is gone from the list and stays in the record', async () => {
    const leaveId = await onLeave(mette, '2026-03-20', '2026-03-27')
    done(await takeBackLeave(mette, command({ leaveId })))
    expect([await leavesOf(mette), await daysAway(mette)]).toEqual([[], []])
    expect(await takeBackLeave(lene, command({ leaveId }))).toEqual(
      happened('leave.errors.takenBackMeanwhile', { self: 'no', who: 'Mette', day: TODAY }),
    )
  })

  test('by somebody back before time, the days that have passed stay', async () => {
    const leaveId = await onLeave(mette, '2026-03-10', '2026-03-27')
    await expect(takeBackLeave(karim, command({ leaveId }))).rejects.toEqual(NOT_ALLOWED)
    done(await takeBackLeave(lene, command({ leaveId })))
    expect(await daysAway(mette)).toEqual(['2026-03-10 – 2026-03-15'])
  })

  test('not once it is over', async () => {
    const leaveId = await onLeave(mette, '2026-03-10', '2026-03-16')
    const answer = await takeBackLeave(at(mette, '2026-03-17T09:00:00Z'), command({ leaveId }))
    expect(answer).toEqual(refusal('form', 'leave.errors.over'))
  })
})

test('one reads one’s own days, a supervisor the team’s, and everybody of the team who is away today', async () => {
  const ulla = await amager.supervisor('Ulla', { team: await amager.team('Amager West') })
  await onLeave(mette, '2026-03-20', '2026-03-27')
  await onLeave(karim, '2026-03-10', TODAY)
  expect([names(await leavesOf(mette)), names(await leavesOf(karim))]).toEqual([['Mette'], ['Karim']])
  expect([names(await leavesOf(lene)), names(await leavesOf(ulla))]).toEqual([['Karim', 'Mette'], []])
  expect([names(await awayToday(mette)), names(await awayToday(ulla))]).toEqual([['Karim'], []])
  const midnight = at(mette, '2026-03-16T23:00:00Z')
  expect(names(await awayToday(midnight))).toEqual([])
})

test('the leave of whoever is named for somebody within reach is known to whoever covers, and to no stranger', async () => {
  await amager.person('Signe', { with: mette, cover: karim })
  await onLeave(mette, '2026-03-10', '2026-03-27')
  await onLeave(karim, '2026-03-20', '2026-03-21')
  const asta = await amager.specialist('Asta')
  const ofMette = [{ accountId: mette.accountId, fromDay: '2026-03-10', toDay: '2026-03-27' }]
  expect(await leavesOfWalkers(karim, TODAY)).toEqual(ofMette)
  expect(await leavesOfWalkers(lene, TODAY)).toEqual(ofMette)
  expect(await leavesOfWalkers(lene, '2026-03-28')).toEqual([])
  expect(await leavesOfWalkers(asta, TODAY)).toEqual([])
})

test('taken back by mistake, the days still to come are noted again', async () => {
  const leaveId = await onLeave(mette, '2026-03-10', '2026-03-20')
  const { accountId, fromDay, toDay } = done(await takeBackLeave(mette, command({ leaveId })))
  expect(await daysAway(mette)).toEqual(['2026-03-10 – 2026-03-15'])
  done(await noteLeave(mette, command({ accountId, fromDay, toDay })))
  expect(await daysAway(mette)).toEqual(['2026-03-10 – 2026-03-20'])
})
