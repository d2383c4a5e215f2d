import { beforeEach, describe, expect, test } from 'vitest'
import { connection } from '#db/connection'
import { violationOf } from '#db/portable'
import { pauses } from '#db/schema/pauses'
import type { StaffActor } from '#lib/access/actor'
import { startPause } from '#lib/pauses/start-pause'
import { takeBackPause } from '#lib/pauses/take-back-pause'
import { newId } from '#lib/shared/ids'
import { aService, command, NOW, type Person, type ServiceKit, TODAY } from '#tests/build/service'
import { auditOf, done, eventLinesOf, eventsOf, refusal } from '#tests/build/trace'
import { onHold, pausedBefore, pauseForm, pausesOf } from '#tests/pauses/kit'

let amager: ServiceKit
let mette: StaffActor
let signe: Person

beforeEach(async () => {
  amager = await aService()
  mette = await amager.specialist('Mette')
  signe = await amager.person('Signe', { with: mette })
})

describe('a search is not put on hold', () => {
  test.each([
    ['from tomorrow', { fromDay: '2026-03-17' }, 'fromDay', 'startsLater', {}],
    ['from before they came to us', { fromDay: '2025-11-30' }, 'fromDay', 'beforeStart', { day: '2025-12-01' }],
    ['to be looked at earlier', { lookAgainDay: '2026-03-01' }, 'lookAgainDay', 'lookAgainEarlier', {}],
  ])('%s', async (_how, fields, field, key, values) => {
    const answer = await startPause(mette, pauseForm(signe, fields))
    expect(answer).toEqual(refusal(field, `pauses.errors.${key}`, { name: 'Signe', ...values }))
    expect(await pausesOf(signe)).toEqual([])
    expect(await eventLinesOf(signe)).toEqual([])
  })

  test.each(['2026-03-01', '2026-03-10', TODAY])('a second time, from %s', async (fromDay) => {
    await onHold(mette, signe, { fromDay: '2026-03-10' })
    const answer = await startPause(mette, pauseForm(signe, { fromDay }))
    expect(answer).toEqual(refusal('fromDay', 'pauses.errors.onHoldAlready', { name: 'Signe', from: '2026-03-10' }))
    expect(await pausesOf(signe)).toHaveLength(1)
  })

  test.each(['2026-02-01', '2026-02-10', '2026-02-19'])('from %s, through a pause that is over', async (fromDay) => {
    await pausedBefore(mette, signe, '2026-02-10', '2026-02-20')
    const between = { name: 'Signe', from: '2026-02-10', to: '2026-02-20' }
    expect(await startPause(mette, pauseForm(signe, { fromDay }))).toEqual(
      refusal('fromDay', 'pauses.errors.overlaps', between),
    )
    expect(await pausesOf(signe)).toHaveLength(1)
  })
})

test('the database itself holds no two open pauses of one person', async () => {
  await onHold(mette, signe)
  const { serviceId, accountId: byAccount } = mette
  const agreed = { kind: 'health', wishedBy: 'us', touchBy: 'text', touchEvery: 'week' } as const
  const second = {
    serviceId,
    id: newId(),
    clientId: signe.id,
    fromDay: '2026-01-10',
    ...agreed,
    byAccount,
    writtenAt: NOW,
  }
  const error = await connection()
    .inTransaction((tx) => tx.insert(pauses).values(second))
    .catch((failure: unknown) => failure)
  expect(violationOf(error)).toBe('unique')
  expect(await pausesOf(signe)).toHaveLength(1)
})

test('when two put the same search on hold at once, one does and the other is told', async () => {
  const karim = await amager.supervisor('Karim')
  const answers = await Promise.all([
    startPause(mette, pauseForm(signe, { fromDay: '2026-03-10' })),
    startPause(karim, pauseForm(signe, { fromDay: '2026-03-12' })),
  ])
  expect(answers.map((answer) => answer.kind).sort()).toEqual(['done', 'problems'])
  const [pause, ...others] = await pausesOf(signe)
  expect(others).toEqual([])
  const told = answers.find((answer) => answer.kind === 'problems')
  expect(told).toEqual(refusal('fromDay', 'pauses.errors.onHoldAlready', { name: 'Signe', from: pause?.fromDay ?? '' }))
  expect([...(await auditOf(mette)), ...(await auditOf(karim))]).toHaveLength(1)
})

test('a search is put on hold as it was agreed, with nobody knowing yet when to look again', async () => {
  const agreed = { touchBy: 'phone', touchEvery: 'fortnight', touchWeekday: '5', note: 'She rings if it gets worse.' }
  expect(done(await startPause(mette, pauseForm(signe, { kind: 'hospital', ...agreed })))).toEqual({ name: 'Signe' })
  expect(await pausesOf(signe)).toMatchObject([
    {
      ...{ fromDay: TODAY, lookAgainDay: null, kind: 'hospital', wishedBy: 'together', ...agreed, touchWeekday: 5 },
      ...{ byAccount: mette.accountId, writtenAt: NOW, version: 1 },
      ...{ endedOn: null, endedHow: null, endedAt: null, endedBy: null },
    },
  ])
  expect(await eventsOf(signe)).toEqual([`${TODAY} paused_together`])
  expect(await auditOf(mette, signe)).toEqual(['pause.start done: Signe'])
})

test.each([
  ['their own wish', 'person', ['2026-03-01 paused_together']],
  ['agreed together', 'together', ['2026-03-01 paused_together']],
  ['our suggestion', 'us', []],
])('a back-dated pause that was %s is dated from the day it began', async (_whose, wishedBy, events) => {
  await onHold(mette, signe, { fromDay: '2026-03-01', wishedBy })
  expect(await eventsOf(signe)).toEqual(events)
})

test('another pause can follow from the day the last was resumed, and lie where one was taken back', async () => {
  await pausedBefore(mette, signe, '2026-02-10', '2026-02-20')
  const mistaken = await onHold(mette, signe, { fromDay: '2026-03-01' })
  await takeBackPause(mette, command({ pauseId: mistaken }))
  await onHold(mette, signe, { fromDay: '2026-02-20' })
  expect((await pausesOf(signe)).map(({ fromDay, endedHow }) => [fromDay, endedHow])).toEqual([
    ['2026-02-10', 'resumed'],
    ['2026-02-20', null],
    ['2026-03-01', 'taken_back'],
  ])
})
