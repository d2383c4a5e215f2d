import { beforeEach, describe, expect, test } from 'vitest'
import type { StaffActor } from '#lib/access/actor'
import { changeInterview } from '#lib/job-search/change-interview'
import { moveInterview } from '#lib/job-search/move-interview'
import { planInterview } from '#lib/job-search/plan-interview'
import { applicationsOfPerson, interviewsOfPerson } from '#lib/job-search/queries'
import { interviewsAhead } from '#lib/job-search/queries/of-reach'
import { settleInterview } from '#lib/job-search/settle-interview'
import { undoInterview } from '#lib/job-search/undo-interview'
import { aService, command, type Person, TODAY } from '#tests/build/service'
import { done, earlierOf, eventsOf, happened, refusal } from '#tests/build/trace'
import { added, interviewForm, interviewsIn, invited, standing, stepped } from '#tests/job-search/kit'

let mette: StaffActor
let signe: Person
let shop: string

beforeEach(async () => {
  const amager = await aService()
  mette = await amager.specialist('Mette')
  signe = await amager.person('Signe', { with: mette })
  shop = await added(mette, signe)
})

const settled = (interviewId: string, became: string, fields: Record<string, string> = {}) =>
  settleInterview(mette, command({ interviewId, became, ...fields }))
const states = async () => (await interviewsIn(signe)).map(({ day, time, state }) => [day, time, state].join(' '))

describe('an interview is not noted', () => {
  test.each([
    ['without a day', { day: '' }, 'day', 'job-search.errors.dayMissing'],
    ['at no time of day', { time: '25:00' }, 'time', 'job-search.errors.time'],
    ['of a kind there is not', { kind: 'exam' }, 'kind', 'job-search.errors.interviewKindMissing'],
    ['for longer than a day', { minutes: '1441' }, 'minutes', 'job-search.errors.minutes'],
  ])('%s', async (_how, fields, field, key) => {
    expect(await planInterview(mette, interviewForm(shop, fields))).toEqual(refusal(field, key))
    expect(await interviewsIn(signe)).toEqual([])
  })

  test('at an hour that the clocks leap over', async () => {
    const values = { day: '2026-03-29', time: '02:30' }
    const answer = await planInterview(mette, interviewForm(shop, values))
    expect(answer).toEqual(refusal('time', 'job-search.errors.clocksChange', values))
  })
})

test('being asked to come moves an application there; a talk over coffee does not', async () => {
  await invited(mette, shop, { kind: 'talk' })
  expect(await standing(signe, shop)).toBe(`idea ${TODAY}`)
  await invited(mette, shop, { kind: 'trial', time: '' })
  expect(await standing(signe, shop)).toBe(`interview ${TODAY}`)
})

test('noted by mistake, it is called off and takes along the step that came with it', async () => {
  const { interviewId, stepId } = done(await planInterview(mette, interviewForm(shop)))
  done(await settled(interviewId, 'called_off', { stepId }))
  expect([await standing(signe, shop), await states()]).toEqual([`idea ${TODAY}`, ['2026-03-18 10:00 called_off']])
})

describe('an interview', () => {
  test('is not held before its day, and only once', async () => {
    const id = await invited(mette, shop)
    expect(await settled(id, 'held')).toEqual(refusal('became', 'job-search.errors.stillToCome'))
    done(await settled(id, 'could_not'))
    const told = { self: 'yes', who: 'Mette', state: 'could_not' }
    expect(await settled(id, 'called_off')).toEqual(happened('job-search.errors.settledMeanwhile', told))
  })

  test('is held, in their words; gone along to, it was done together; and it was not after all', async () => {
    const id = await invited(mette, shop, { day: TODAY, company: 'with_us' })
    done(await settled(id, 'held', { wentHow: ' I was not afraid. ' }))
    expect(await interviewsIn(signe)).toMatchObject([{ state: 'held', wentHow: 'I was not afraid.' }])
    expect(await eventsOf(signe)).toEqual([`${TODAY} did_together`])
    done(await undoInterview(mette, command({ interviewId: id })))
    expect([await states(), await eventsOf(signe)]).toEqual([['2026-03-16 10:00 planned'], []])
    const again = await undoInterview(mette, command({ interviewId: id }))
    expect(again).toEqual(happened('job-search.errors.plannedAgain'))
  })

  test('is moved, stays readable as moved, and can be moved back', async () => {
    const interviewId = await invited(mette, shop)
    const move = (day: string, time = '10:00') => moveInterview(mette, command({ interviewId, day, time }))
    expect(await move('2026-03-18')).toEqual(refusal('day', 'job-search.errors.sameTime'))
    expect(await move('2026-03-29', '02:30')).toMatchObject({ problems: { time: {} } })
    done(await move('2026-03-20'))
    expect(await states()).toEqual(['2026-03-18 10:00 moved', '2026-03-20 10:00 planned'])
    done(await undoInterview(mette, command({ interviewId })))
    expect(await states()).toEqual(['2026-03-18 10:00 planned', '2026-03-20 10:00 called_off'])
    const [, after] = await interviewsIn(signe)
    const gone = await undoInterview(mette, command({ interviewId: after?.id ?? '' }))
    expect(gone).toEqual(happened('job-search.errors.movedOn'))
  })

  test('that was moved and held since is not moved back', async () => {
    const interviewId = await invited(mette, shop)
    done(await moveInterview(mette, command({ interviewId, day: TODAY, time: '09:00' })))
    const [, after] = await interviewsIn(signe)
    done(await settled(after?.id ?? '', 'held'))
    const answer = await undoInterview(mette, command({ interviewId }))
    expect(answer).toEqual(happened('job-search.errors.movedOn'))
  })

  test('is put right and kept as it read before; whoever comes second sees what it says now', async () => {
    const interviewId = await invited(mette, shop, { whereabouts: 'The shop' })
    const change = (fields: object) =>
      changeInterview(mette, command({ interviewId, version: '1', kind: 'interview', ...fields }))
    done(await change({ withWhom: 'Bente', company: 'alone' }))
    expect(await change({})).toMatchObject({ kind: 'changed', version: 2, reads: { withWhom: 'Bente' } })
    expect(await earlierOf(signe, interviewId)).toMatchObject([
      { record: 'interview', version: 1, was: { whereabouts: 'The shop', company: 'not_settled' } },
    ])
  })
})

test('those ahead are told with whose they are, and those of which nobody has said how they went', async () => {
  await invited(mette, shop, { day: '2026-03-10' })
  await invited(mette, shop, { day: '2026-02-10' })
  const off = await invited(mette, shop, { day: '2026-03-19' })
  await invited(mette, shop)
  done(await settled(off, 'called_off'))
  const ahead = (await interviewsAhead(mette)).map(({ name, title, day }) => [name, title, day])
  expect(ahead).toEqual([
    ['Signe', 'Shop assistant', '2026-03-10'],
    ['Signe', 'Shop assistant', '2026-03-18'],
  ])
  expect(await interviewsOfPerson(mette, signe.id)).toHaveLength(4)
})

test('a card knows its next interview', async () => {
  await stepped(mette, shop)
  await invited(mette, shop, { day: '2026-03-20' })
  await invited(mette, shop, { day: '2026-03-18' })
  expect(await applicationsOfPerson(mette, signe.id)).toMatchObject([{ nextInterview: { day: '2026-03-18' } }])
})
