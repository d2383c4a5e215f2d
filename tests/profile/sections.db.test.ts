import { beforeEach, describe, expect, test } from 'vitest'
import type { StaffActor } from '#lib/access/actor'
import { historyOfSection, sectionsOfPerson } from '#lib/profile/queries'
import { saveSection } from '#lib/profile/save-section'
import { aService, at, command, NOW, type Person } from '#tests/build/service'
import { auditOf, done, earlierOf, refusal } from '#tests/build/trace'
import { sectionForm, sectionsOf, written } from '#tests/profile/kit'

let mette: StaffActor
let karen: StaffActor
let signe: Person

beforeEach(async () => {
  const amager = await aService()
  mette = await amager.specialist('Mette')
  karen = await amager.supervisor('Karen')
  signe = await amager.person('Signe', { with: mette })
})

const later = (actor: StaffActor, minutes: number) =>
  at(actor, new Date(NOW.getTime() + minutes * 60_000).toISOString())
const history = async () =>
  (await historyOfSection(mette, signe.id, 'strengths')).map(({ was, writtenBy, by }) => [was.answers, writtenBy, by])

describe('a section is not saved', () => {
  test.each([
    ['where there is no such section', { section: 'diagnosis' }, 'section', 'form.unknownChoice'],
    ['with an answer nobody can give', { section: 'may_contact', family: 'maybe' }, 'family', 'form.unknownChoice'],
  ])('%s', async (_how, fields, field, key) => {
    expect(await saveSection(mette, sectionForm(signe, fields))).toEqual(refusal(field, key))
    expect(await sectionsOf(signe)).toEqual([])
  })

  test('with more in a box than two pages could hold', async () => {
    const outcome = await saveSection(mette, sectionForm(signe, { goodAt: 'a'.repeat(1501) }))
    expect(outcome).toEqual(refusal('goodAt', 'form.tooLong', { longest: 1500 }))
  })
})

test('each section is begun in any order, holds only its own boxes, and leaves out the empty ones', async () => {
  await written(mette, signe, { section: 'languages', spoken: ' Danish\r\nand some Farsi ', goodAt: 'Plants' })
  await written(mette, signe, { section: 'may_contact', employers: 'ask_first', employersWords: '' })
  expect(await sectionsOfPerson(mette, signe.id)).toMatchObject([
    { section: { section: 'languages', answers: { spoken: 'Danish\nand some Farsi' }, version: 1 }, by: 'Mette' },
    { section: { section: 'may_contact', answers: { employers: 'ask_first' } } },
  ])
})

describe('while somebody writes', () => {
  test('nothing becomes history, and each saving goes on from the one before', async () => {
    for (const [version, goodAt] of ['G', 'Good', 'Good with plants.'].entries()) {
      await written(later(mette, version * 10), signe, { goodAt, version: String(version) })
    }
    expect(await history()).toEqual([])
    expect(await sectionsOfPerson(mette, signe.id)).toMatchObject([{ hasHistory: false }])
    expect(await sectionsOf(signe)).toMatchObject([
      { version: 3, sittingFrom: NOW, answers: { goodAt: 'Good with plants.' } },
    ])
  })

  test('a quiet quarter of an hour later how it read is kept, with who wrote it', async () => {
    await written(mette, signe)
    await written(later(mette, 15), signe, { goodAt: 'Good with people.', version: '1' })
    await written(later(mette, 16), signe, { goodAt: 'Good with people too.', version: '2' })
    expect(await history()).toEqual([[{ goodAt: 'Good with plants.' }, 'Mette', 'Mette']])
    expect(await sectionsOfPerson(mette, signe.id)).toMatchObject([{ hasHistory: true }])
    const [section] = await sectionsOf(signe)
    expect(await earlierOf(signe, section?.id ?? '')).toMatchObject([{ record: 'profile_section', version: 1 }])
  })

  test('somebody else who writes within the minute begins a sitting of their own', async () => {
    await written(mette, signe)
    await written(later(karen, 1), signe, { goodAt: 'Plants and people.', version: '1' })
    await written(later(mette, 2), signe, { goodAt: 'Plants, people, order.', version: '2' })
    expect(await history()).toEqual([
      [{ goodAt: 'Plants and people.' }, 'Karen', 'Mette'],
      [{ goodAt: 'Good with plants.' }, 'Mette', 'Karen'],
    ])
  })
})

describe('two who write at once', () => {
  test('lose nothing: the second sees both texts, also where the first began it', async () => {
    await written(mette, signe, { othersSay: 'Patient.' })
    const reads = { goodAt: 'Good with plants.', othersSay: 'Patient.' }
    const second = sectionForm(signe, { goodAt: 'Good with animals.' })
    expect(await saveSection(karen, second)).toEqual({ kind: 'changed', version: 1, reads })
    done(await saveSection(karen, { ...second, ...command({ version: '1' }) }))
    expect(await history()).toEqual([[reads, 'Mette', 'Karen']])
  })

  test('and whoever comes with the same words is not asked, and changes nothing', async () => {
    await written(mette, signe)
    expect(done(await saveSection(karen, sectionForm(signe)))).toEqual({ version: 1 })
    expect(await sectionsOf(signe)).toMatchObject([{ version: 1, changedBy: mette.accountId }])
  })
})

test('the same saving sent twice is done once, and each is in the log', async () => {
  const form = sectionForm(signe)
  expect(done(await saveSection(mette, form))).toEqual({ version: 1 })
  expect(done(await saveSection(mette, form))).toEqual({ version: 1 })
  expect(await saveSection(mette, { ...form, goodAt: 'Other words.' })).toEqual({ kind: 'sent_before' })
  expect(await auditOf(mette, signe)).toEqual(['profile.save done: Signe'])
})
