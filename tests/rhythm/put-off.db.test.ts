import { beforeEach, describe, expect, test } from 'vitest'
import type { StaffActor } from '#lib/access/actor'
import { putOffLine } from '#lib/rhythm/put-off-line'
import { takeBackPutOff } from '#lib/rhythm/take-back-put-off'
import { today } from '#lib/today/queries'
import { aService, command, type Person, type ServiceKit, TODAY } from '#tests/build/service'
import { auditOf, done, happened } from '#tests/build/trace'
import { onHold } from '#tests/pauses/kit'
import { putOffForm } from '#tests/rhythm/kit'
import { told, unknownDays } from '#tests/today/kit'

let amager: ServiceKit
let mette: StaffActor
let signe: Person

beforeEach(async () => {
  amager = await aService()
  mette = await amager.specialist('Mette')
  signe = await amager.person('Signe', { with: mette, episode: unknownDays })
})

const lines = async () => {
  const { now, later } = await today(mette)
  return [...now, ...later].map(told)
}

describe('refused', () => {
  test.each([
    ['a line that is none', '~~~'],
    ['a line about nothing known', '~diagnosis~2026-03-16~tomorrow'],
    ['a day that is none', '~touch~2026-02-30~tomorrow'],
    ['a place in time nobody offers', '~touch~2026-03-16~never'],
  ])('%s', async (_what, rest) => {
    const outcome = await putOffLine(mette, command({ line: `${signe.id}${rest}` }))
    expect(outcome.kind).toBe('problems')
    expect(await lines()).toEqual(['quiet'])
  })

  test('taking back twice', async () => {
    const { putOffId } = done(await putOffLine(mette, putOffForm(signe)))
    done(await takeBackPutOff(mette, command({ putOffId })))
    expect(await takeBackPutOff(mette, command({ putOffId }))).toEqual(
      happened('rhythm.errors.putOffTakenBack', { day: TODAY }),
    )
  })
})

test('a promise moved to tomorrow is gone today, and back once that is taken back', async () => {
  await onHold(mette, signe, { fromDay: '2026-03-09' })
  expect(await lines()).toEqual(['agreed'])
  const { putOffId, until } = done(await putOffLine(mette, putOffForm(signe)))
  expect(until).toBe('2026-03-17')
  expect(await lines()).toEqual(['resting'])
  expect(await auditOf(mette, signe)).toContain('line.put_off done: Signe')
  done(await takeBackPutOff(mette, command({ putOffId })))
  expect(await lines()).toEqual(['agreed'])
})

test('a promise let go makes room for the next one', async () => {
  await onHold(mette, signe, { fromDay: '2026-03-09' })
  done(await putOffLine(mette, putOffForm(signe, 'let_go')))
  expect((await today(mette)).later).toMatchObject([{ because: 'resting', due: '2026-03-23' }])
})

test('silence can be let go for two weeks, not for good', async () => {
  const [line] = (await today(mette)).now
  expect(line?.reason.about).toBe('quiet')
  const { until } = done(await putOffLine(mette, putOffForm(signe, 'let_go', 'quiet', line?.reason.said)))
  expect(until).toBe('2026-03-30')
  expect(await lines()).toEqual([])
})

test('what one specialist moved, whoever covers sees moved as well', async () => {
  const karim = await amager.specialist('Karim')
  const asta = await amager.person('Asta', { with: mette, cover: karim, episode: unknownDays })
  await onHold(mette, asta, { fromDay: '2026-03-09' })
  done(await putOffLine(karim, putOffForm(asta, 'tomorrow', 'touch', TODAY)))
  expect((await today(mette)).now.map((line) => line.person.name)).toEqual(['Signe'])
})
