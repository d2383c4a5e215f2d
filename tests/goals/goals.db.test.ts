import { beforeEach, describe, expect, test } from 'vitest'
import type { StaffActor } from '#lib/access/actor'
import { changeGoal } from '#lib/goals/change-goal'
import { moveGoal } from '#lib/goals/move-goal'
import { putBackGoal } from '#lib/goals/put-back-goal'
import { goalHistory, goalsOfPerson, goalsOfReach } from '#lib/goals/queries'
import { setGoal } from '#lib/goals/set-goal'
import { takeBackGoal } from '#lib/goals/take-back-goal'
import { undoMove } from '#lib/goals/undo-move'
import { aService, at, command, type Person, TODAY } from '#tests/build/service'
import { done, earlierOf, happened, NOT_FOUND, refusal } from '#tests/build/trace'
import { goalForm, goalsOf, wanted } from '#tests/goals/kit'

let mette: StaffActor
let signe: Person

beforeEach(async () => {
  const amager = await aService()
  mette = await amager.specialist('Mette')
  signe = await amager.person('Signe', { with: mette })
})

const later = (minutes: number) => at(mette, new Date(mette.now.getTime() + minutes * 60_000).toISOString())
const move = (goalId: string, state: string) => command({ move: `${goalId}~${state}` })

describe('a goal is not written down', () => {
  test.each([
    ['without words', { words: ' ' }, 'words', 'goals.errors.wordsMissing'],
    ['of a kind there is not', { kind: 'therapy' }, 'kind', 'goals.errors.kindMissing'],
    ['as said tomorrow', { saidOn: '2026-03-17' }, 'saidOn', 'goals.errors.stillToCome'],
  ])('%s', async (_how, fields, field, key) => {
    expect(await setGoal(mette, goalForm(signe, fields))).toEqual(refusal(field, key))
    expect(await goalsOf(signe)).toEqual([])
  })
})

test('there may be several at once, each in the person’s words, said on a day or on none that anybody knows', async () => {
  await wanted(mette, signe, { kind: 'peer_work', words: ' To be there for others. ', saidOn: '2024-05-01' })
  await wanted(mette, signe, { saidOn: '' })
  expect((await goalsOf(signe)).map(({ words, kind, saidOn, state }) => [words, kind, saidOn, state])).toEqual([
    ['To be there for others.', 'peer_work', '2024-05-01', 'current'],
    ['To work with plants.', 'job', null, 'current'],
  ])
  expect((await goalsOfReach(mette)).map(({ words }) => words)).toHaveLength(2)
})

describe('in one tap, and without a reason, a goal', () => {
  test('rests, is taken up again, is reached, is let go; each is kept', async () => {
    const goalId = await wanted(mette, signe)
    for (const state of ['resting', 'current', 'reached', 'current', 'let_go']) {
      expect(done(await moveGoal(mette, move(goalId, state)))).toEqual({ goalId, state })
    }
    expect(await goalsOf(signe)).toMatchObject([{ state: 'let_go', stateSince: TODAY, version: 6 }])
    expect((await earlierOf(signe, goalId)).map(({ was }) => was.state)).toEqual([
      ...['current', 'resting', 'current', 'reached', 'current'],
    ])
    expect(await goalsOfReach(mette)).toEqual([])
    expect(await goalsOfPerson(mette, signe.id)).toHaveLength(1)
  })

  test('goes nowhere where it stands already, or to a state there is not', async () => {
    const goalId = await wanted(mette, signe)
    expect(await moveGoal(mette, move(goalId, 'current'))).toEqual(happened('goals.errors.thereAlready'))
    expect(await moveGoal(mette, move(goalId, 'failed'))).toEqual(refusal('move', 'form.unknownChoice'))
    await expect(moveGoal(mette, move(signe.id, 'resting'))).rejects.toThrow(NOT_FOUND)
  })
})

describe('a tap by mistake is undone', () => {
  test('and the goal stands where it stood, and since then', async () => {
    const goalId = await wanted(mette, signe)
    done(await moveGoal(at(mette, '2026-03-10T09:00:00Z'), move(goalId, 'resting')))
    done(await moveGoal(mette, move(goalId, 'let_go')))
    expect(done(await undoMove(later(5), command({ goalId })))).toEqual({ state: 'resting' })
    expect(await goalsOf(signe)).toMatchObject([{ state: 'resting', stateSince: '2026-03-10' }])
  })

  test('not after half an hour, and not where nothing was moved', async () => {
    const goalId = await wanted(mette, signe)
    expect(await undoMove(mette, command({ goalId }))).toEqual(happened('goals.errors.movedMeanwhile'))
    done(await moveGoal(mette, move(goalId, 'reached')))
    expect(await undoMove(later(31), command({ goalId }))).toEqual(happened('goals.errors.undoOver'))
  })
})

describe('the words of a goal', () => {
  const form = (goalId: string, fields: Record<string, string> = {}) => {
    const { clientId: _, ...goal } = goalForm(signe, { words: 'To have a nursery of my own.', ...fields })
    return { ...goal, goalId, version: '1' }
  }

  test('change, and how they read before is kept', async () => {
    const goalId = await wanted(mette, signe)
    done(await changeGoal(mette, form(goalId)))
    expect(await goalHistory(mette, goalId)).toMatchObject([{ by: 'Mette', was: { words: 'To work with plants.' } }])
  })

  test('are shown as they read now to whoever changes them second', async () => {
    const goalId = await wanted(mette, signe)
    done(await changeGoal(mette, form(goalId)))
    expect(await changeGoal(mette, form(goalId, { words: 'Something else.' }))).toMatchObject({
      kind: 'changed',
      version: 2,
      reads: { words: 'To have a nursery of my own.' },
    })
  })

  test('taken back, they are nowhere but in the history, and can be put back', async () => {
    const goalId = await wanted(mette, signe)
    expect(await putBackGoal(mette, command({ goalId }))).toEqual(happened('goals.errors.standsAlready'))
    done(await takeBackGoal(mette, command({ goalId })))
    expect(await goalsOfPerson(mette, signe.id)).toEqual([])
    const gone = { problems: { form: { key: 'goals.errors.takenBackMeanwhile' } } }
    expect(await changeGoal(mette, { ...form(goalId), version: '2' })).toMatchObject(gone)
    expect(await moveGoal(mette, move(goalId, 'resting'))).toMatchObject(gone)
    done(await putBackGoal(mette, command({ goalId })))
    expect(await goalsOfPerson(mette, signe.id)).toMatchObject([
      { goal: { words: 'To work with plants.' }, by: 'Mette' },
    ])
  })
})
