import { describe, expect, test } from 'vitest'
import type { SupportState } from '#lib/clients/rules'
import type { SearchTrack } from '#lib/pauses/rules'
import { type Carried, type Member, teamCaseload } from '#lib/team/rules'

const member = (name: string, fte: number): Member => ({ accountId: name, name, teamId: 'east', fte })
const METTE = member('Mette', 1)
const KARIM = member('Karim', 0.5)
const LENE = member('Lene', 0)

const people = (
  count: number,
  specialistId: string | null,
  track: SearchTrack = 'active',
  support: SupportState = 'supported',
): Carried[] =>
  Array.from({ length: count }, (_, index) => {
    const id = `${specialistId}-${support}-${track}-${index}`
    return { id, name: id, specialistId, teamId: 'east', support, track }
  })

describe('not on the caseload', () => {
  test.each(['referred', 'closed'] as const)('are people who are %s', (support) => {
    const { people: carried, wide, lines } = teamCaseload([METTE], people(30, 'Mette', 'active', support))
    expect([carried, wide, lines[0]?.people]).toEqual([0, { ratio: 0, rating: 5 }, 0])
  })

  test('is nobody’s work left out: people whose specialist has gone are counted and told', () => {
    const all = [...people(3, 'Mette'), ...people(2, null), ...people(1, 'Somebody who left')]
    expect(teamCaseload([METTE], all)).toMatchObject({ people: 6, unassigned: 3, wide: { ratio: 6 } })
  })
})

test('nothing is said of a team in which nobody carries a caseload', () => {
  expect(teamCaseload([LENE], people(4, 'Lene'))).toMatchObject({ fullTime: 0, wide: null, narrow: null })
})

test('accepted and supported people count alike', () => {
  const all = [...people(2, 'Mette', 'not_started', 'accepted'), ...people(3, 'Mette')]
  expect(teamCaseload([METTE], all).lines).toMatchObject([{ people: 5, notStarted: 2, perFullTime: 5 }])
})

test('people on hold count, because staying beside them is work, and are told apart', () => {
  const all = [...people(18, 'Mette'), ...people(4, 'Mette', 'on_hold')]
  expect(teamCaseload([METTE], all)).toMatchObject({ people: 22, onHold: 4, lines: [{ people: 22, onHold: 4 }] })
})

test('the narrow count leaves out those on hold and those whose search has not started', () => {
  const all = [
    ...people(18, 'Mette'),
    ...people(1, 'Mette', 'lighter'),
    ...people(1, 'Mette', 'in_work'),
    ...people(4, 'Mette', 'on_hold'),
    ...people(1, 'Mette', 'not_started'),
  ]
  const { wide, narrow } = teamCaseload([METTE], all)
  expect([wide, narrow]).toEqual([
    { ratio: 25, rating: 4 },
    { ratio: 20, rating: 5 },
  ])
})

test('people are divided by the full time spent with them', () => {
  const { fullTime, wide, lines } = teamCaseload([METTE, KARIM, LENE], [...people(20, 'Mette'), ...people(11, 'Karim')])
  expect(fullTime).toBe(1.5)
  expect(wide).toMatchObject({ rating: 4 })
  expect(lines.map((line) => [line.member.name, line.perFullTime])).toEqual([
    ['Mette', 20],
    ['Karim', 22],
  ])
})

test('a supervisor has a line only where somebody walks with them', () => {
  const withOne = teamCaseload([METTE, LENE], [...people(2, 'Mette'), ...people(1, 'Lene')])
  expect(withOne.lines.map((line) => [line.member.name, line.perFullTime])).toEqual([
    ['Mette', 2],
    ['Lene', null],
  ])
  expect(teamCaseload([METTE, LENE], people(2, 'Mette')).lines).toHaveLength(1)
})

test('the fullest caseload stands first, and equals as they are given', () => {
  const team = [member('Zara', 1), member('Åse', 1), METTE]
  const all = [...people(1, 'Åse'), ...people(1, 'Zara'), ...people(2, 'Mette')]
  expect(teamCaseload(team, all).lines.map((line) => line.member.name)).toEqual(['Mette', 'Zara', 'Åse'])
})
