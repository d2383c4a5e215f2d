import { beforeEach, describe, expect, test } from 'vitest'
import type { StaffActor } from '#lib/access/actor'
import { changeEmployer } from '#lib/employers/change-employer'
import { addOpportunity } from '#lib/job-search/add-opportunity'
import { changeApplication } from '#lib/job-search/change-application'
import { applicationsOfPerson, applicationWithHistory } from '#lib/job-search/queries'
import { deadlinesNear, openApplications } from '#lib/job-search/queries/of-reach'
import { restoreApplication } from '#lib/job-search/restore-application'
import { takeBackApplication } from '#lib/job-search/take-back-application'
import { newId } from '#lib/shared/ids'
import { aService, command, NOW, type Person, TODAY } from '#tests/build/service'
import { auditOf, done, earlierOf, eventsOf, happened, refusal } from '#tests/build/trace'
import { employerForm, known } from '#tests/employers/kit'
import { added, addForm, applicationsIn, standing, stepped, stepsIn } from '#tests/job-search/kit'
import { onHold } from '#tests/pauses/kit'

let mette: StaffActor
let asta: StaffActor
let signe: Person

beforeEach(async () => {
  const amager = await aService()
  mette = await amager.specialist('Mette')
  asta = await amager.specialist('Asta')
  signe = await amager.person('Signe', { with: mette })
})

const editForm = (applicationId: string, fields: Record<string, string> = {}) =>
  command({ applicationId, version: '1', title: 'Shop assistant', kind: 'job', ...fields })

describe('an opportunity is not added', () => {
  test.each([
    ['without a title', { title: ' ' }, 'title', 'job-search.errors.titleMissing'],
    ['of a kind there is not', { kind: 'hobby' }, 'kind', 'form.unknownChoice'],
    ['with a link that runs', { link: 'javascript:alert(1)' }, 'link', 'job-search.errors.link'],
    ['with half a link', { link: 'netto' }, 'link', 'job-search.errors.link'],
    ['until a day no month has', { deadline: '2026-02-30' }, 'deadline', 'form.notADay'],
    ['at an employer that is no id', { employerId: 'netto' }, 'employerId', 'form.unknownChoice'],
  ])('%s', async (_how, fields, field, key) => {
    expect(await addOpportunity(mette, addForm(signe, fields))).toEqual(refusal(field, key))
    expect(await applicationsIn(signe)).toEqual([])
  })

  test('where it is likely there already, before that was asked: what there is is named, and nothing is written', async () => {
    const there = await added(mette, signe)
    const again = await addOpportunity(mette, addForm(signe, { title: 'shop asistant', employerName: 'NETTO' }))
    expect(again).toMatchObject({
      problems: { anyway: { key: 'job-search.errors.likelySame', values: { name: 'Signe' } } },
      likely: [{ id: there, says: { values: { title: 'Shop assistant', stage: 'idea', day: TODAY } } }],
    })
    const nowhere = await addOpportunity(mette, addForm(signe, { title: 'Shop assistant', employerName: '' }))
    expect(nowhere).toMatchObject({
      problems: { anyway: { key: 'job-search.errors.perhapsSame' } },
      likely: [{ id: there }],
    })
    expect(await applicationsIn(signe)).toHaveLength(1)
    expect(await auditOf(mette, signe)).toEqual(['application.add done: Signe'])
  })
})

test('one line is enough: it begins as an idea of today, and everything else may wait', async () => {
  const id = await added(mette, signe, { employerName: '' })
  expect(await applicationsIn(signe)).toMatchObject([
    { id, kind: 'job', employerName: null, unsolicited: false, stage: 'idea', stageOn: TODAY, version: 1 },
  ])
  expect(await stepsIn(signe, id)).toMatchObject([{ stage: 'idea', day: TODAY, ledBy: null }])
  expect(await eventsOf(signe)).toEqual([])
})

describe('the employer', () => {
  test('is the one of the directory where it was chosen or can be nobody else, by the name it has there', async () => {
    const netto = await known(mette, 'Netto', { town: 'Amager' })
    await known(mette, 'Netto', { town: 'Valby' })
    await added(mette, signe, { employerName: 'netto, amager', employerId: '' })
    await added(mette, signe, { employerName: 'Netto', employerId: netto })
    await added(mette, signe, { employerName: 'netto', employerId: '' })
    await added(mette, signe, { employerName: 'Irma', employerId: newId() })
    const named = (await applicationsIn(signe)).map(({ employerName, employerId }) => [employerName, employerId])
    expect(named).toEqual([
      ['Netto', netto],
      ['Netto', netto],
      ['netto', null],
      ['Irma', null],
    ])
  })

  test('stays who it was until another is written, whatever the directory calls it meanwhile', async () => {
    const employerId = await known(mette, 'Netto')
    const id = await added(mette, signe, { employerName: 'Netto', employerId })
    done(await changeEmployer(mette, employerForm(employerId, { name: 'Netto Valby', town: '' })))
    const same = { employerName: 'Netto', employerId }
    done(await changeApplication(mette, editForm(id, { ...same, notes: 'Ask for Bente.' })))
    expect(await applicationsIn(signe)).toMatchObject([same])
    done(await changeApplication(mette, editForm(id, { employerName: 'Føtex', employerId, version: '2' })))
    expect(await applicationsIn(signe)).toMatchObject([{ employerName: 'Føtex', employerId: null }])
  })
})

test('it is added all the same where that is what was meant; and whatever else is at the place is counted', async () => {
  await added(mette, signe)
  const form = addForm(signe, { anyway: 'yes', unsolicited: 'yes', link: 'www.netto.dk/job' })
  expect(done(await addOpportunity(mette, form))).toMatchObject({ others: 1 })
  expect(await applicationsIn(signe)).toMatchObject([{}, { unsolicited: true, link: 'https://www.netto.dk/job' }])
  expect(done(await addOpportunity(mette, form))).toMatchObject({ others: 1 })
  expect(await applicationsIn(signe)).toHaveLength(2)
})

test('what another person has applied for is nobody’s business here', async () => {
  const amager = await aService()
  const karim = await amager.specialist('Karim')
  const [ali, freja] = [await amager.person('Ali', { with: karim }), await amager.person('Freja', { with: karim })]
  await added(karim, ali)
  expect(done(await addOpportunity(karim, addForm(freja)))).toMatchObject({ others: 0 })
})

describe('what is written of it', () => {
  test('is not changed where somebody did so first, who is shown how it reads now', async () => {
    const id = await added(mette, signe)
    done(await changeApplication(mette, editForm(id, { notes: 'Ask for Bente.', deadline: '2026-04-01' })))
    const reads = {
      ...{ title: 'Shop assistant', employerName: null, kind: 'job', unsolicited: '', link: null, place: null },
      ...{ hours: null, deadline: '2026-04-01', notes: 'Ask for Bente.' },
    }
    expect(await changeApplication(mette, editForm(id))).toEqual({ kind: 'changed', version: 2, reads })
  })

  test('is kept as it read before, and found by its new name', async () => {
    const id = await added(mette, signe, { notes: 'Near the bus.' })
    done(await changeApplication(mette, editForm(id, { title: 'Gartner', employerName: 'Føtex', notes: '' })))
    expect(await applicationsIn(signe)).toMatchObject([{ searchName: 'gartner foetex', notes: null, version: 2 }])
    expect(await earlierOf(signe, id)).toMatchObject([
      { record: 'application', version: 1, was: { title: 'Shop assistant', notes: 'Near the bus.' } },
    ])
  })
})

describe('taken back', () => {
  test('it stands in no list, counts nowhere, and is left alone by whoever comes later', async () => {
    const id = await added(mette, signe)
    await stepped(mette, id, { ledBy: 'person' })
    done(await takeBackApplication(mette, command({ applicationId: id })))
    expect(await eventsOf(signe)).toEqual([])
    expect([await applicationsOfPerson(mette, signe.id), await openApplications(mette)]).toEqual([[], []])
    expect(await applicationWithHistory(mette, id)).toMatchObject({ takenBackAt: NOW, steps: [{}, {}] })
    const gone = happened('job-search.errors.takenBackMeanwhile', { self: 'yes', who: 'Mette', day: TODAY })
    expect(await takeBackApplication(mette, command({ applicationId: id }))).toEqual(gone)
    expect(await changeApplication(mette, editForm(id))).toEqual(gone)
  })

  test('and right after all, it stands where it stood, and what was led counts again', async () => {
    const id = await added(mette, signe)
    await stepped(mette, id, { ledBy: 'person' })
    done(await takeBackApplication(mette, command({ applicationId: id })))
    done(await restoreApplication(mette, command({ applicationId: id })))
    expect(await standing(signe, id)).toBe(`applied ${TODAY}`)
    expect(await eventsOf(signe)).toEqual([`${TODAY} they_led`])
    const again = await restoreApplication(mette, command({ applicationId: id }))
    expect(again).toEqual(happened('job-search.errors.standsAlready'))
  })
})

test('for the caseload, what is open is counted by stage; what is over is not', async () => {
  const [one, other] = [await added(mette, signe), await added(mette, signe)]
  await added(mette, signe)
  await stepped(mette, one)
  await stepped(mette, other, { stage: 'not_this_time' })
  const counts = (await openApplications(mette)).map(({ clientId, stage, count }) => [
    clientId === signe.id,
    stage,
    count,
  ])
  expect(counts.toSorted()).toEqual([
    [true, 'applied', 1],
    [true, 'idea', 1],
  ])
})

test('last days to apply are told while one may still apply, until the search is put on hold', async () => {
  const id = await added(mette, signe, { deadline: '2026-03-19' })
  await added(mette, signe, { deadline: '2026-03-15' })
  await added(mette, signe, { deadline: '2026-04-19' })
  await stepped(mette, await added(mette, signe, { deadline: '2026-03-19' }))
  const near = async () => (await deadlinesNear(mette, '2026-03-23')).map((one) => one.id)
  expect(await near()).toEqual([id])
  expect(await deadlinesNear(asta, '2026-03-23')).toEqual([])
  await onHold(mette, signe)
  expect(await near()).toEqual([])
})
