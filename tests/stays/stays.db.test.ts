import { beforeEach, describe, expect, test } from 'vitest'
import type { StaffActor } from '#lib/access/actor'
import { openPauses, searchStates } from '#lib/pauses/queries'
import { changeStay } from '#lib/stays/change-stay'
import { endStay } from '#lib/stays/end-stay'
import { noteStay } from '#lib/stays/note-stay'
import { openStays, staysOfPerson, staysSince } from '#lib/stays/queries'
import { takeBackStay } from '#lib/stays/take-back-stay'
import { undoEndOfStay } from '#lib/stays/undo-end-of-stay'
import { aService, at, command, NOW, type Person, TODAY } from '#tests/build/service'
import { auditOf, done, earlierOf, happened, refusal } from '#tests/build/trace'
import { onHold } from '#tests/pauses/kit'
import { changeStayForm, endForm, homeAgain, inHospital, stayForm, staysOf } from '#tests/stays/kit'

let mette: StaffActor
let signe: Person

beforeEach(async () => {
  const amager = await aService()
  mette = await amager.specialist('Mette')
  signe = await amager.person('Signe', { with: mette })
})

const open = async () => (await openStays(mette, signe.id)).map(({ kind, fromDay }) => [kind, fromDay])
const ended = async (since: string) =>
  (await staysSince(mette, since)).ended.map(({ fromDay, toDay }) => [fromDay, toDay])

describe('a stay is not noted', () => {
  test.each([
    ['without saying what it is', { kind: '' }, 'kind', 'stays.errors.kindMissing'],
    ['of a kind there is not', { kind: 'prison' }, 'kind', 'stays.errors.kindMissing'],
    ['from a day no month has', { fromDay: '2026-02-30' }, 'fromDay', 'form.notADay'],
    ['from tomorrow', { fromDay: '2026-03-17' }, 'fromDay', 'stays.errors.startsLater'],
    ['until tomorrow', { toDay: '2026-03-17' }, 'toDay', 'stays.errors.endsLater'],
    ['until before it began', { toDay: '2026-03-02' }, 'toDay', 'stays.errors.endsBefore'],
    ['in more than a few words', { words: 'a'.repeat(201) }, 'words', 'form.tooLong', { longest: 200 }],
  ])('%s', async (_how, fields, field, key, values = undefined) => {
    expect(await noteStay(mette, stayForm(signe, fields))).toEqual(refusal(field, key, values))
    expect(await staysOf(signe)).toEqual([])
  })
})

test('a stay is open until somebody says otherwise, and its first day may be unknown', async () => {
  await inHospital(mette, signe)
  await inHospital(mette, signe, { kind: 'life_event', fromDay: '', words: ' She has moved. ' })
  expect(await open()).toEqual([
    ['hospital', '2026-03-03'],
    ['life_event', null],
  ])
  expect((await staysOf(signe)).map(({ words, endedAt, version }) => [words, endedAt, version])).toEqual([
    [null, null, 1],
    ['She has moved.', null, 1],
  ])
  expect(await auditOf(mette, signe)).toEqual(['stay.note done: Signe', 'stay.note done: Signe'])
})

test('it locks nothing: stays lie over each other and over a pause, and neither the pause nor the search moves', async () => {
  await onHold(mette, signe, { fromDay: '2026-03-05' })
  const before = [await openPauses(mette), await searchStates(mette)]
  const stayId = await inHospital(mette, signe)
  await inHospital(mette, signe, { kind: 'life_event', fromDay: '2026-03-04' })
  expect([await openPauses(mette), await searchStates(mette)]).toEqual(before)
  done(await endStay(mette, endForm(stayId)))
  expect([await openPauses(mette), await searchStates(mette)]).toEqual(before)
})

describe('it is over', () => {
  test('not before it began, not tomorrow, and not twice', async () => {
    const stayId = await inHospital(mette, signe)
    expect(await endStay(mette, endForm(stayId, '2026-03-02'))).toEqual(refusal('toDay', 'stays.errors.endsBefore'))
    expect(await endStay(mette, endForm(stayId, '2026-03-17'))).toEqual(refusal('toDay', 'stays.errors.endsLater'))
    done(await endStay(mette, endForm(stayId)))
    expect(await endStay(mette, endForm(stayId))).toEqual(
      happened('stays.errors.overMeanwhile', { self: 'yes', who: 'Mette' }),
    )
    expect(await staysOf(signe)).toMatchObject([{ toDay: TODAY, endedAt: NOW, version: 2 }])
  })

  test('in one tap today, and then it is among those that ended', async () => {
    await homeAgain(mette, signe)
    expect(await open()).toEqual([])
    expect(await ended('2026-03-16')).toEqual([['2026-03-03', TODAY]])
    expect(await ended('2026-03-17')).toEqual([])
  })

  test('on a day nobody knows: the weeks after count from the day it was said', async () => {
    await homeAgain(mette, signe, {}, '')
    expect(await staysOf(signe)).toMatchObject([{ toDay: null, endedBy: mette.accountId }])
    expect(await ended('2026-03-16')).toEqual([['2026-03-03', TODAY]])
  })

  test('already where its last day is given at once', async () => {
    await inHospital(mette, signe, { toDay: '2026-03-10' })
    expect(await open()).toEqual([])
    expect(await ended('2026-03-10')).toEqual([['2026-03-03', '2026-03-10']])
  })

  test('and not after all: it goes on as if nobody had said so', async () => {
    const stayId = await homeAgain(mette, signe)
    done(await undoEndOfStay(mette, command({ stayId })))
    expect(await open()).toEqual([['hospital', '2026-03-03']])
    expect(await undoEndOfStay(mette, command({ stayId }))).toEqual(happened('stays.errors.goesOnMeanwhile'))
  })
})

describe('what was said of it', () => {
  test('is not changed where somebody did so first, who is shown how it reads now', async () => {
    const stayId = await inHospital(mette, signe)
    done(await changeStay(mette, changeStayForm(stayId, { words: 'Ward 4.' })))
    const reads = { kind: 'hospital', fromDay: '2026-03-03', toDay: null, words: 'Ward 4.' }
    expect(await changeStay(mette, changeStayForm(stayId))).toEqual({ kind: 'changed', version: 2, reads })
  })

  test('is put right and kept as it read before; a last day given ends it', async () => {
    const stayId = await inHospital(mette, signe, { words: 'Ward 4.' })
    done(await changeStay(mette, changeStayForm(stayId, { fromDay: '2026-03-01', toDay: '2026-03-12', words: '' })))
    expect(await staysOf(signe)).toMatchObject([
      { fromDay: '2026-03-01', toDay: '2026-03-12', words: null, endedAt: NOW, version: 2 },
    ])
    const was = { kind: 'hospital', fromDay: '2026-03-03', toDay: null, words: 'Ward 4.' }
    expect(await earlierOf(signe, stayId)).toMatchObject([{ record: 'stay', version: 1, was }])
  })

  test('taken back, it stays readable, counts nowhere, and is left alone', async () => {
    const stayId = await inHospital(mette, signe)
    done(await takeBackStay(mette, command({ stayId })))
    expect([await open(), await ended('2026-01-01')]).toEqual([[], []])
    expect(await staysOfPerson(mette, signe.id)).toMatchObject([
      { stay: { id: stayId, takenBackAt: NOW }, by: 'Mette' },
    ])
    const later = at(mette, '2026-03-16T10:00:00Z')
    const gone = { problems: { form: { key: 'stays.errors.takenBackMeanwhile' } } }
    expect(await takeBackStay(later, command({ stayId }))).toMatchObject(gone)
    expect(await changeStay(later, changeStayForm(stayId, { version: '2' }))).toMatchObject(gone)
    expect(await endStay(later, endForm(stayId))).toMatchObject(gone)
  })
})
