import { describe, expect, test } from 'vitest'
import { OUTCOMES, type Outcome, REACHED_OUT, wasHeard, wasInTouch } from '#lib/contacts/rules'

const reachedOut = [...REACHED_OUT, null]

describe('the person was heard from', () => {
  test.each(['tried', 'could_not'] as const)('never where we noted “%s”', (outcome) => {
    expect(reachedOut.filter((who) => wasHeard({ outcome, reachedOut: who }))).toEqual([])
  })

  test.each(['texted', 'emailed'] as const)('by “%s” only when they wrote too', (outcome) => {
    expect(reachedOut.filter((who) => wasHeard({ outcome, reachedOut: who }))).toEqual(['them', 'both'])
  })

  test.each(['met', 'phoned', 'they_contacted'] as const)('by “%s”, whoever reached out', (outcome) => {
    expect(reachedOut.filter((who) => !wasHeard({ outcome, reachedOut: who }))).toEqual([])
  })
})

test('we kept our side of it whenever we tried; only what could not happen is no contact', () => {
  const kept = OUTCOMES.filter((outcome) => wasInTouch({ outcome }))
  expect(kept).toEqual<Outcome[]>(['met', 'phoned', 'texted', 'emailed', 'they_contacted', 'tried'])
})

test('whoever was heard from, we were in touch with', () => {
  const all = OUTCOMES.flatMap((outcome) => reachedOut.map((who) => ({ outcome, reachedOut: who })))
  expect(all.filter((one) => wasHeard(one) && !wasInTouch(one))).toEqual([])
})
