import { beforeEach, describe, expect, test } from 'vitest'
import type { StaffActor } from '#lib/access/actor'
import { undoContact } from '#lib/contacts/undo-contact'
import { honourWish } from '#lib/rhythm/honour-wish'
import { noteWish } from '#lib/rhythm/note-wish'
import { currentRhythms, givenTo, openWishes, rhythmsOfPerson, wishesOfPerson } from '#lib/rhythm/queries'
import { reopenWish } from '#lib/rhythm/reopen-wish'
import { takeBackWish } from '#lib/rhythm/take-back-wish'
import { aService, at, command, type Person, type ServiceKit, TODAY } from '#tests/build/service'
import { auditOf, done, eventsOf, happened, refusal } from '#tests/build/trace'
import { logged, undoing } from '#tests/contacts/kit'
import { pausedBefore } from '#tests/pauses/kit'
import { agreed, noteWishForm, wished, wishesOf } from '#tests/rhythm/kit'

let amager: ServiceKit
let mette: StaffActor
let signe: Person

beforeEach(async () => {
  amager = await aService()
  mette = await amager.specialist('Mette')
  signe = await amager.person('Signe', { with: mette })
})

describe('a wish is not noted', () => {
  test.each([
    ['from tomorrow', '2026-03-17', 'later'],
    ['from before they came to us', '2025-11-30', 'beforeStart'],
  ])('%s', async (_how, day, key) => {
    const answer = await noteWish(mette, noteWishForm(signe, { day }))
    expect(answer).toEqual(refusal('day', `rhythm.errors.${key}`, { name: 'Signe', day: '2025-12-01' }))
    expect(await wishesOf(signe)).toEqual([])
  })

  test('without saying which', async () => {
    const problems = { wish: { key: 'rhythm.errors.wishKindMissing' } }
    expect(await noteWish(mette, noteWishForm(signe, { wish: '' }))).toEqual({ kind: 'problems', problems })
  })
})

test('a wish for more or less waits until it is answered', async () => {
  const words = 'Write a bit more, I like it.'
  const answer = done(await noteWish(mette, noteWishForm(signe, { day: '2026-03-02', said: words })))
  expect(answer).toEqual({ name: 'Signe', wish: 'more', wishedBy: 'person' })
  const open = { clientId: signe.id, wish: 'more', wishedBy: 'person', wishedOn: '2026-03-02', words }
  expect(await openWishes(mette)).toMatchObject([open])
  expect(await eventsOf(signe)).toEqual([])
  expect(await auditOf(mette, signe)).toEqual(['wish.note done: Signe'])
})

test('“the same” is honoured in being said, and counts where the person said it', async () => {
  await wished(mette, signe, { wish: 'same', day: '2026-03-02' })
  await wished(mette, signe, { wish: 'same', day: '2026-03-03', wishedBy: 'us' })
  expect(await wishesOf(signe)).toMatchObject([
    { honouredOn: '2026-03-02', honouredHow: 'talk' },
    { honouredOn: '2026-03-03', honouredHow: 'talk' },
  ])
  expect(await openWishes(mette)).toEqual([])
  expect(await eventsOf(signe)).toEqual(['2026-03-02 wish_honoured'])
})

describe('talked about and left as it is', () => {
  test('is not said of a wish that is settled or taken back', async () => {
    const same = await wished(mette, signe, { wish: 'same' })
    expect(await honourWish(mette, command({ wishId: same }))).toEqual(
      happened('rhythm.errors.wishTalkedAbout', { day: TODAY }),
    )
    expect(await reopenWish(mette, command({ wishId: same }))).toEqual(happened('rhythm.errors.wishSame'))
    const more = await wished(mette, signe)
    await takeBackWish(mette, command({ wishId: more }))
    for (const act of [honourWish, reopenWish, takeBackWish])
      expect(await act(mette, command({ wishId: more }))).toEqual(
        happened('rhythm.errors.wishTakenBackMeanwhile', { self: 'yes', who: 'Mette', day: TODAY }),
      )
  })

  test('settles the wish, and nobody claims that they got what they wished for', async () => {
    const wishId = await wished(mette, signe, { day: '2026-03-02' })
    expect(done(await honourWish(mette, command({ wishId })))).toEqual({ wish: 'more' })
    expect(await wishesOf(signe)).toMatchObject([{ honouredOn: TODAY, honouredHow: 'talk' }])
    expect(await eventsOf(signe)).toEqual([])
  })

  test('can be undone, and the wish waits again; one honoured by an agreement waits only once that is taken back', async () => {
    const wishId = await wished(mette, signe)
    await honourWish(mette, command({ wishId }))
    await reopenWish(mette, command({ wishId }))
    expect(await reopenWish(mette, command({ wishId }))).toEqual(happened('rhythm.errors.wishOpen'))
    expect(await openWishes(mette, signe.id)).toMatchObject([{ id: wishId }])
    await agreed(mette, signe, { wishIds: wishId })
    const agreedOn = happened('rhythm.errors.wishAgreedOn', { self: 'yes', who: 'Mette', day: TODAY })
    expect(await reopenWish(mette, command({ wishId }))).toEqual(agreedOn)
    expect(await honourWish(mette, command({ wishId }))).toEqual(agreedOn)
  })
})

test('a wish taken back stays readable and counts nowhere', async () => {
  const wishId = await wished(mette, signe)
  await agreed(mette, signe, { wishIds: wishId })
  await takeBackWish(mette, command({ wishId }))
  expect(await wishesOfPerson(mette, signe.id)).toMatchObject([
    { by: 'Mette', wish: { takenBackBy: mette.accountId, honouredHow: 'rhythm' } },
  ])
  expect(await eventsOf(signe)).toEqual([])
})

test('what holds now is told of everybody within reach, and of nobody else', async () => {
  const jonas = await amager.person('Jonas', { with: mette })
  const asta = await amager.person('Asta', { with: await amager.specialist('Karim') })
  const lene = await amager.supervisor('Lene')
  await agreed(mette, jonas, { fromDay: '2026-02-02' })
  const id = await agreed(mette, jonas, { touchWeekday: '5' })
  await agreed(lene, asta)
  const his = { id, clientId: jonas.id, touchBy: 'text', touchEvery: 'week', touchWeekday: 5, fromDay: TODAY }
  expect(await currentRhythms(mette)).toEqual([his])
  expect(await currentRhythms(lene)).toHaveLength(2)
  expect(await currentRhythms(mette, signe.id)).toEqual([])
  expect(await currentRhythms(await amager.clientAccount(jonas))).toEqual([his])
  expect((await rhythmsOfPerson(mette, jonas.id)).map(({ by, rhythm }) => [by, rhythm.toDay])).toEqual([
    ['Mette', null],
    ['Mette', '2026-03-15'],
  ])
})

test('what was given is counted from contacts and tries that stand, and the pause has a line of its own', async () => {
  await agreed(mette, signe, { fromDay: '2026-01-05' })
  await pausedBefore(mette, signe, '2026-02-02', '2026-02-16')
  for (const day of ['2026-01-12', '2026-01-12', '2026-01-26', '2026-02-09']) await logged(mette, signe, { day })
  await logged(mette, signe, { day: '2026-01-19', outcome: 'tried' })
  await logged(mette, signe, { day: '2026-01-20', outcome: 'could_not' })
  const now = at(mette, '2026-02-22T12:00:00Z')
  await undoContact(now, undoing(await logged(now, signe, { day: '2026-01-21' })))
  expect(await givenTo(now, signe.id)).toMatchObject([
    { of: 'pause', fromDay: '2026-02-02', toDay: '2026-02-15', days: 14, inTouch: 1, every: 14, agreedEvery: 7 },
    { of: 'rhythm', fromDay: '2026-01-05', toDay: null, days: 35, inTouch: 3, every: 12, agreedEvery: 7 },
  ])
})
