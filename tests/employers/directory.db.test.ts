import { beforeEach, describe, expect, test } from 'vitest'
import { connection } from '#db/connection'
import { applications } from '#db/schema/job-search'
import type { StaffActor } from '#lib/access/actor'
import { addEmployer } from '#lib/employers/add-employer'
import { changeEmployer } from '#lib/employers/change-employer'
import { changeEmployerPerson } from '#lib/employers/change-employer-person'
import { employerChosen } from '#lib/employers/employer-meant'
import { mergeEmployers } from '#lib/employers/merge-employers'
import { putBackEmployer } from '#lib/employers/put-back-employer'
import { employerNamed, mergesOf, ourPeopleAt, peopleThere } from '#lib/employers/queries'
import { historyWith } from '#lib/employers/queries/history'
import { directory, employersLike } from '#lib/employers/queries/listed'
import { employerStepsDue, employersOfMine } from '#lib/employers/queries/mine'
import { gramsOf } from '#lib/employers/rules/names'
import { takeBackEmployer } from '#lib/employers/take-back-employer'
import { takeBackEmployerPerson } from '#lib/employers/take-back-employer-person'
import { takeEmployersApart } from '#lib/employers/take-employers-apart'
import { takeBackPlacement } from '#lib/placements/take-back-placement'
import { newId } from '#lib/shared/ids'
import { aService, command, type ServiceKit, TODAY, write } from '#tests/build/service'
import { done, earlierOf, happened, refusal } from '#tests/build/trace'
import {
  employerForm,
  employersIn,
  known,
  lettersOf,
  madeOne,
  mergesIn,
  visited,
  workingThere,
} from '#tests/employers/kit'
import { added, stepped } from '#tests/job-search/kit'
import { placed } from '#tests/placements/kit'

let amager: ServiceKit
let mette: StaffActor
let asta: StaffActor

beforeEach(async () => {
  amager = await aService()
  mette = await amager.specialist('Mette')
  asta = await amager.specialist('Asta')
})

const like = async (typed: string) => (await employersLike(mette, typed)).map(({ name }) => name)
const names = async (sort: 'name' | 'visited' | 'due', sector: 'shops' | null = null) =>
  (await directory(mette, { sort, sector })).listed.map(({ name }) => name)

describe('an employer is not added', () => {
  test.each([
    ['without a name', { name: ' ' }, 'name', 'employers.errors.nameMissing'],
    ['in a sector there is not', { sector: 'magic' }, 'sector', 'form.unknownChoice'],
    ['with a page that would run a script', { website: 'javascript:alert(1)' }, 'website', 'employers.errors.website'],
    ['with a page that is none', { website: 'http://' }, 'website', 'employers.errors.website'],
    ['with an address that is none', { email: 'office at home' }, 'email', 'employers.errors.email'],
  ])('%s', async (_how, fields, field, key) => {
    expect(await addEmployer(mette, command({ name: 'Føtex', ...fields }))).toEqual(refusal(field, key))
    expect(await employersIn(amager)).toEqual([])
  })

  test('before it is clear that it is another than one that is there', async () => {
    const amagers = await known(mette, 'Føtex', { town: 'Amager' })
    const asked = await addEmployer(asta, command({ name: 'FOTEX A/S' }))
    const says = { key: 'employers.called', values: { label: 'Føtex, Amager' } }
    expect(asked).toMatchObject({ problems: { sameAs: {} }, likely: [{ id: amagers, says }] })
    done(await addEmployer(asta, command({ name: 'Føtex', town: 'Valby' })))
    done(await addEmployer(asta, command({ name: 'FOTEX A/S', sameAs: 'none' })))
    expect(await employersIn(amager)).toHaveLength(3)
    const odense = await (await aService({ name: 'Odense' })).specialist('Nils')
    done(await addEmployer(odense, command({ name: 'Føtex' })))
  })
})

test('a page’s address may be written as people say it', async () => {
  await known(mette, 'Føtex', { website: 'www.example.org' })
  expect((await employersIn(amager)).map(({ website }) => website)).toEqual(['https://www.example.org'])
})

test('it is found by the name it has, part of it or a slip in it, and its letters change with the name', async () => {
  const id = await known(mette)
  await known(mette, 'Café Nord')
  for (const typed of ['plante', 'havnens', 'plantskoel', 'PLANTESKOLE havn'])
    expect(await like(typed)).toEqual(['Havnens Planteskole'])
  done(await changeEmployer(asta, employerForm(id, { name: 'Øens Gartneri ApS' })))
  expect(await like('planteskole')).toEqual([])
  expect(await like('oens gartner')).toEqual(['Øens Gartneri ApS'])
  expect(await lettersOf(amager, id)).toEqual(gramsOf('Øens Gartneri ApS').sort())
  expect(await earlierOf(amager, id)).toMatchObject([{ version: 1, was: { name: 'Havnens Planteskole', town: null } }])
  expect(await changeEmployer(mette, employerForm(id))).toMatchObject({
    kind: 'changed',
    reads: { name: 'Øens Gartneri ApS' },
  })
})

test('it is taken out only where nothing was noted with it, is not found then, and is found again once it is back', async () => {
  const [id, other] = [await known(mette), await known(mette, 'Café Nord')]
  await visited(asta, null, { employerId: other })
  expect(await takeBackEmployer(mette, command({ employerId: other }))).toEqual(happened('employers.errors.isSpokenOf'))
  done(await takeBackEmployer(mette, command({ employerId: id })))
  expect([await like('planteskole'), await names('name')]).toEqual([[], ['Café Nord']])
  const meanwhile = happened('employers.errors.takenBackMeanwhile', { self: 'no', who: 'Mette', day: TODAY })
  expect(await changeEmployer(asta, employerForm(id))).toEqual(meanwhile)
  done(await putBackEmployer(asta, command({ employerId: id })))
  expect([await like('planteskole'), await names('name')]).toEqual([
    ['Havnens Planteskole'],
    ['Café Nord', 'Havnens Planteskole'],
  ])
  expect(await putBackEmployer(mette, command({ employerId: id }))).toEqual(
    happened('employers.errors.isThereMeanwhile'),
  )
})

test('it is not taken out where somebody has applied, and it is not told that it is so', async () => {
  const signe = await amager.person('Signe', { with: mette })
  const employerId = await known(asta)
  const row = { title: 'Gardener', searchName: 'gardener', kind: 'job', unsolicited: true, stage: 'applied' } as const
  const ids = { serviceId: amager.serviceId, id: newId(), clientId: signe.id, employerId, byAccount: mette.accountId }
  await write((tx) => tx.insert(applications).values({ ...ids, ...row, stageOn: TODAY, writtenAt: mette.now }))
  expect(await takeBackEmployer(asta, command({ employerId }))).toEqual(happened('employers.errors.isSpokenOf'))
  expect((await ourPeopleAt(mette, employerId)).applied).toMatchObject([{ name: 'Signe', stage: 'applied' }])
  expect(await ourPeopleAt(asta, employerId)).toEqual({ working: [], applied: [] })
})

test('who works there because they applied is named once, and as having applied again once that is taken back', async () => {
  const signe = await amager.person('Signe', { with: mette })
  const employerId = await known(mette)
  const there = { employerName: 'Havnens Planteskole', employerId }
  const applicationId = await added(mette, signe, { title: 'Morning hand', ...there })
  await stepped(mette, applicationId, { stage: 'accepted' })
  const placementId = await placed(mette, signe, { title: 'Morning hand', applicationId, ...there })
  const both = async () => {
    const { working, applied } = await ourPeopleAt(mette, employerId)
    return [working.map(({ name }) => name), applied.map(({ title }) => title)]
  }
  expect(await both()).toEqual([['Signe'], []])
  done(await takeBackPlacement(mette, command({ placementId })))
  expect(await both()).toEqual([[], ['Morning hand']])
})

describe('browsed', () => {
  test('from A to Z, page by page, of one sector', async () => {
    for (let at = 0; at < 43; at++)
      await known(mette, `Shop ${String(at).padStart(2, '0')}`, at % 2 ? { sector: 'shops' } : {})
    const first = await directory(mette, { sort: 'name', sector: null })
    const second = await directory(mette, { sort: 'name', sector: null, after: first.next })
    expect([...first.listed, ...second.listed].map(({ name }) => name)).toEqual(
      Array.from({ length: 43 }, (_, at) => `Shop ${String(at).padStart(2, '0')}`),
    )
    expect(second.next).toBeUndefined()
    expect(await names('name', 'shops')).toHaveLength(21)
  })

  test('in the order of the reader’s alphabet, page by page: in Danish æ, ø and å come last', async () => {
    const danish: StaffActor = { ...mette, language: 'da' }
    const inDanish = ['Bageren', 'Zebra', 'Ærø Færge', 'Østerbro Cykler', 'Ålegården', 'Aarhus Bryghus']
    for (const name of inDanish.toReversed()) await known(mette, name)
    for (let at = 0; at < 38; at++) await known(mette, `Café ${String(at).padStart(2, '0')}`)
    const first = await directory(danish, { sort: 'name', sector: null })
    const second = await directory(danish, { sort: 'name', sector: null, after: first.next })
    const listed = [...first.listed, ...second.listed].map(({ name }) => name)
    expect(listed.filter((name) => !name.startsWith('Café'))).toEqual(inDanish)
    expect(listed).toHaveLength(44)
    const english = await directory({ ...mette, language: 'en' }, { sort: 'name', sector: null })
    expect(english.listed.slice(0, 3).map(({ name }) => name)).toEqual(['Ålegården', 'Aarhus Bryghus', 'Ærø Færge'])
    const employerId = english.listed[1]?.id ?? ''
    done(await changeEmployer(mette, employerForm(employerId, { name: 'Allé Bryghus' })))
    expect((await directory(danish, { sort: 'name', sector: null })).listed[0]?.name).toBe('Allé Bryghus')
  })

  test('by who was visited lately, and by what is promised first, by anybody in the service', async () => {
    const [a, b, c] = [
      await known(mette, 'Anker'),
      await known(mette, 'Bro'),
      await known(mette, 'Cirkel', { sector: 'shops' }),
    ]
    await visited(asta, null, { employerId: a, day: '2026-03-02', nextDay: '2026-03-20' })
    await visited(mette, null, { employerId: c, day: '2026-03-10', nextDay: '2026-03-18' })
    await visited(mette, null, { employerId: b, day: '2026-03-05', mode: 'phone', nextDay: '' })
    expect(await names('visited')).toEqual(['Cirkel', 'Anker'])
    expect(await names('due')).toEqual(['Cirkel', 'Anker', 'Bro'])
    expect(await names('due', 'shops')).toEqual(['Cirkel'])
    const { listed } = await directory(mette, { sort: 'name', sector: null })
    expect(listed).toMatchObject([
      { visitedOn: '2026-03-02', nextDay: '2026-03-20' },
      { visitedOn: null, nextDay: null },
      { visitedOn: '2026-03-10', nextDay: '2026-03-18' },
    ])
    expect((await employersOfMine(mette)).map(({ name }) => name)).toEqual(['Cirkel', 'Bro'])
  })
})

describe('people there', () => {
  test('are put right with their history, and who left is told', async () => {
    const employerId = await known(mette)
    const personId = await workingThere(mette, employerId)
    done(await changeEmployerPerson(asta, command({ personId, version: '1', name: 'Inger Bro', role: 'Owner' })))
    expect(await earlierOf(amager, personId)).toMatchObject([{ was: { role: null } }])
    done(await takeBackEmployerPerson(asta, command({ personId })))
    const meanwhile = happened('employers.errors.leftMeanwhile', { self: 'no', who: 'Asta', day: TODAY })
    expect(await takeBackEmployerPerson(mette, command({ personId }))).toEqual(meanwhile)
    expect(await peopleThere(mette, employerId)).toMatchObject([{ name: 'Inger Bro', takenBackBy: asta.accountId }])
  })
})

describe('two made one', () => {
  test('are read through the one that is kept, however many steps, and taken apart exactly', async () => {
    const [a, b, c] = [await known(mette, 'Anker'), await known(mette, 'Bro'), await known(mette, 'Cirkel')]
    await workingThere(mette, a, 'Anna')
    await workingThere(mette, b, 'Britta')
    for (const employerId of [a, b, c]) await visited(mette, null, { employerId, nextStep: `Call ${employerId}` })
    const rows = await employersIn(amager)
    const read = async (id: string) => [
      (await employerNamed(mette, id))?.name,
      (await peopleThere(mette, id)).map(({ name }) => name),
      (await historyWith(mette, id)).contacts.map(({ visit }) => visit),
    ]
    const before = [await read(a), await read(b), await read(c)]

    const first = await madeOne(mette, b, a)
    const second = await madeOne(asta, c, b)
    const all = ['Cirkel', ['Anna', 'Britta'], [3, 2, 1]]
    expect([await read(a), await read(b), await read(c)]).toEqual([all, all, all])
    expect(await names('name')).toEqual(['Cirkel'])
    expect(await like('anker')).toEqual(['Cirkel'])
    expect((await employerStepsDue(mette)).map(({ employer }) => employer.name)).toEqual(['Cirkel', 'Cirkel', 'Cirkel'])
    expect((await mergesOf(mette, c)).map(({ other, by }) => [other, by])).toEqual([
      ['Bro', 'Asta'],
      ['Anker', 'Mette'],
    ])
    expect(await names('visited')).toEqual(['Cirkel'])
    expect(
      await employerChosen(connection().read, mette, {
        employerId: a,
        employerName: 'Anker',
      }),
    ).toEqual({ employerId: c, employerName: 'Cirkel' })

    done(await takeEmployersApart(asta, command({ mergeId: first })))
    expect([await read(a), await read(b)]).toEqual([before[0], ['Cirkel', ['Britta'], [2, 1]]])
    done(await takeEmployersApart(mette, command({ mergeId: second })))
    expect([await read(a), await read(b), await read(c)]).toEqual(before)
    expect(await employersIn(amager)).toEqual(rows)
    expect(await mergesIn(amager)).toHaveLength(2)
  })

  test('not with itself, not with nothing, and not one that is another already: by whom is told', async () => {
    const [a, b, c] = [await known(mette, 'Anker'), await known(mette, 'Bro'), await known(mette, 'Cirkel')]
    const merging = (keptId: string, employerId: string) => mergeEmployers(asta, command({ keptId, employerId }))
    expect(await merging(a, a)).toEqual(refusal('employerName', 'employers.errors.itself'))
    expect(await merging(a, '')).toEqual(refusal('employerName', 'employers.errors.whichOther'))
    const unknown = command({ keptId: a, employerName: 'Nothing like it' })
    expect(await mergeEmployers(asta, unknown)).toEqual(refusal('employerName', 'employers.errors.whichOther'))
    const mergeId = await madeOne(mette, a, b)
    const values = { self: 'no', who: 'Mette', kept: 'Anker' }
    expect(await merging(c, b)).toEqual(refusal('employerName', 'employers.errors.mergedMeanwhile', values))
    expect(await merging(b, c)).toEqual(happened('employers.errors.mergedMeanwhile', values))
    done(await takeEmployersApart(mette, command({ mergeId })))
    const apart = happened('employers.errors.apartMeanwhile', { self: 'no', who: 'Mette' })
    expect(await takeEmployersApart(asta, command({ mergeId }))).toEqual(apart)
    const named = command({ keptId: c, employerName: 'bro' })
    expect(done(await mergeEmployers(asta, named))).toMatchObject({ kept: 'Cirkel', other: 'Bro' })
  })

  test('under the name of either, whichever page it is said on', async () => {
    const [a, b] = [await known(mette, 'Anker'), await known(mette, 'Bro')]
    const nowhere = await mergeEmployers(asta, command({ keptId: a, employerId: b, stays: 'neither' }))
    expect(nowhere).toEqual(refusal('stays', 'form.unknownChoice'))
    const sent = command({ keptId: a, employerId: b, stays: 'other' })
    expect(done(await mergeEmployers(asta, sent))).toMatchObject({ kept: 'Bro', other: 'Anker' })
    expect((await mergesOf(mette, b)).map(({ other }) => other)).toEqual(['Anker'])
  })
})
