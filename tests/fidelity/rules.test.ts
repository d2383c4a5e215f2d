import { expect, test } from 'vitest'
import { caseloadSize } from '#lib/fidelity/rules'

test.each([0, -0.5])('nothing can be said of a team with %d full-time places', (fullTime) => {
  expect(caseloadSize(40, fullTime)).toBeNull()
})

test.each([
  [0, 5],
  [19.99, 5],
  [20, 5],
  [20.01, 4],
  [25, 4],
  [25.01, 3],
  [30, 3],
  [30.01, 2],
  [40, 2],
  [40.01, 1],
  [41, 1],
  [400, 1],
])('%d people per full-time specialist is rated %d', (people, rating) => {
  expect(caseloadSize(people, 1)).toEqual({ ratio: people, rating })
})

test('the ratio is not rounded: 102 people on 5 places is more than 20 each', () => {
  expect(caseloadSize(102, 5)).toEqual({ ratio: 20.4, rating: 4 })
  expect(caseloadSize(2001, 100)).toMatchObject({ rating: 4 })
})

test('part-time specialists count by the share of full time they carry people', () => {
  expect(caseloadSize(36, 1 + 0.8)).toEqual({ ratio: 20, rating: 5 })
  expect(caseloadSize(37, 1 + 0.8)).toMatchObject({ rating: 4 })
})
