import { globSync, readFileSync } from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import type { StaffActor } from '#lib/access/actor'
import { changeDisclosure } from '#lib/follow-along/change-disclosure'
import { putBackDisclosure } from '#lib/follow-along/put-back-disclosure'
import { disclosuresOfPerson, disclosuresToRevisit, disclosureWithHistory } from '#lib/follow-along/queries'
import { takeBackDisclosure } from '#lib/follow-along/take-back-disclosure'
import { writeDisclosure } from '#lib/follow-along/write-disclosure'
import { writeGeneral } from '#lib/follow-along/write-general'
import { newId } from '#lib/shared/ids'
import { aService, at, command, type Person, type ServiceKit, TODAY } from '#tests/build/service'
import { done, eventsOf, happened, refusal } from '#tests/build/trace'
import { known } from '#tests/employers/kit'
import { aJob, generalForm, rewriting, thoughtThrough, worksheetForm, worksheetsOf } from '#tests/follow-along/kit'

let amager: ServiceKit
let mette: StaffActor
let signe: Person

beforeEach(async () => {
  amager = await aService()
  mette = await amager.specialist('Mette')
  signe = await amager.person('Signe', { with: mette })
})

describe('no worksheet is written', () => {
  test.each([
    ['without an employer', { employerName: ' ' }, 'employerName', 'follow-along.errors.employerMissing'],
    ['for a job there is not', { placementId: newId() }, 'placementId', 'follow-along.errors.jobUnknown'],
    ['with a decision there is not', { decision: 'must' }, 'decision', 'follow-along.errors.decisionMissing'],
    ['about a talk to come', { talkedOn: '2026-03-17' }, 'talkedOn', 'follow-along.errors.talkedLater'],
    ['to be looked at before', { revisitDay: TODAY }, 'revisitDay', 'follow-along.errors.revisitEarlier'],
  ])('%s', async (_how, fields, field, key) => {
    expect(await writeDisclosure(mette, worksheetForm(signe, fields))).toEqual(refusal(field, key))
    expect(await worksheetsOf(signe)).toEqual([])
  })

  test('in more words than fit', async () => {
    const outcome = await writeDisclosure(mette, worksheetForm(signe, { wording: 'a'.repeat(2001) }))
    expect(outcome).toEqual(refusal('wording', 'form.tooLong', { longest: 2000 }))
  })

  test('about a talk before they came to us', async () => {
    expect(await writeDisclosure(mette, worksheetForm(signe, { talkedOn: '2025-11-30' }))).toEqual(
      refusal('talkedOn', 'follow-along.errors.beforeStart', { name: 'Signe', day: '2025-12-01' }),
    )
  })

  test('for somebody else’s job', async () => {
    const jonas = await amager.person('Jonas', { with: mette })
    const placementId = await aJob(mette, jonas)
    expect(await writeDisclosure(mette, worksheetForm(signe, { placementId }))).toEqual(
      refusal('placementId', 'follow-along.errors.jobUnknown'),
    )
  })

  test('twice for one employer, however the name is written', async () => {
    await thoughtThrough(mette, signe, { employerName: 'Føtex' })
    expect(await writeDisclosure(mette, worksheetForm(signe, { employerName: 'føtex ' }))).toEqual(
      refusal('employerName', 'follow-along.errors.employerThere', { employer: 'føtex' }),
    )
  })

  test('twice for one employer of the directory, whatever it was called the first time', async () => {
    const employerId = await known(mette, 'Netto')
    await thoughtThrough(mette, signe, { placementId: await aJob(mette, signe, { employerName: 'Nette', employerId }) })
    await thoughtThrough(mette, signe, { employerName: 'Irma', employerId: newId() })
    expect((await worksheetsOf(signe)).map((sheet) => sheet.employerId)).toEqual([employerId, null])
    expect(await writeDisclosure(mette, worksheetForm(signe, { employerName: 'netto' }))).toEqual(
      refusal('employerName', 'follow-along.errors.employerThere', { employer: 'Netto' }),
    )
  })
})

test('a decision is enough, not decided yet is one, and a job brings its employer along', async () => {
  const placementId = await aJob(mette, signe)
  await thoughtThrough(mette, signe, { placementId, employerName: '', decision: 'undecided' })
  await thoughtThrough(mette, signe, { employerName: 'Irma', decision: 'not_tell', cons: 'Nobody’s business.' })
  expect(
    (await worksheetsOf(signe)).map(({ employerName, decision, placementId }) => [employerName, decision, placementId]),
  ).toEqual([
    ['Netto', 'undecided', placementId],
    ['Irma', 'not_tell', null],
  ])
  expect(await eventsOf(signe)).toEqual(['2026-03-16 did_together', '2026-03-16 did_together'])
})

test('another name typed beside a job that was preselected is another employer', async () => {
  const placementId = await aJob(mette, signe)
  await thoughtThrough(mette, signe, { placementId, employerName: 'Irma' })
  await thoughtThrough(mette, signe, { placementId, employerName: 'netto' })
  expect((await worksheetsOf(signe)).map(({ employerName, placementId: about }) => [employerName, about])).toEqual([
    ['Irma', null],
    ['netto', placementId],
  ])
})

test('of the general thoughts there is one worksheet: who comes second sees both texts and loses neither', async () => {
  done(await writeGeneral(mette, generalForm(signe, { pros: 'No hiding.' })))
  const second = generalForm(signe, { cons: 'Being looked at.' })
  expect(await writeGeneral(mette, second)).toMatchObject({
    kind: 'changed',
    version: 1,
    reads: { pros: 'No hiding.' },
  })
  done(await writeGeneral(mette, { ...second, version: '1', commandId: newId() }))
  expect(await worksheetsOf(signe)).toMatchObject([{ isGeneral: true, cons: 'Being looked at.', version: 2 }])
  const [sheet] = await worksheetsOf(signe)
  expect((await disclosureWithHistory(mette, sheet?.id ?? ''))?.earlier).toMatchObject([
    { was: { pros: 'No hiding.' } },
  ])
  await thoughtThrough(mette, signe)
  expect((await disclosuresOfPerson(mette, signe.id)).map(({ sheet }) => sheet.employerName)).toEqual([null, 'Netto'])
})

describe('talked about again', () => {
  let disclosureId: string
  beforeEach(async () => {
    disclosureId = await thoughtThrough(mette, signe, { talkedOn: '2026-01-16', revisitDay: '2026-03-15' })
  })

  test('it waits for nobody before its day, and only for those within reach', async () => {
    const on = async (actor: StaffActor) => (await disclosuresToRevisit(actor)).map(({ id }) => id)
    expect(await on(at(mette, '2026-03-14T09:00:00Z'))).toEqual([])
    expect(await on(mette)).toEqual([disclosureId])
    expect(await on(await amager.specialist('Vera'))).toEqual([])
  })

  test('both talks stand, each with its decision, and the day that had come is kept', async () => {
    done(await changeDisclosure(mette, rewriting(disclosureId, { revisitDay: '2026-03-15' })))
    expect(await worksheetsOf(signe)).toMatchObject([{ decision: 'tell', talkedOn: TODAY, revisitDay: null }])
    expect(await disclosuresToRevisit(mette)).toEqual([])
    expect(await eventsOf(signe)).toEqual(['2026-01-16 did_together', '2026-03-16 did_together'])
  })

  test('or only put right: the day that never was is no talk', async () => {
    const right = rewriting(disclosureId, { rewritten: 'put_right', talkedOn: '2026-01-17', decision: 'tell_in_part' })
    done(await changeDisclosure(mette, right))
    expect(await eventsOf(signe)).toEqual(['2026-01-17 did_together'])
  })

  test('both texts are shown where somebody came first', async () => {
    done(await changeDisclosure(mette, rewriting(disclosureId, { wording: 'I work best in the morning.' })))
    expect(await changeDisclosure(mette, rewriting(disclosureId))).toMatchObject({
      kind: 'changed',
      version: 2,
      reads: { wording: 'I work best in the morning.', decision: 'tell' },
    })
  })

  test('taken back, it decides nothing, counts nowhere, and makes room for another', async () => {
    done(await changeDisclosure(mette, rewriting(disclosureId)))
    done(await takeBackDisclosure(mette, command({ disclosureId })))
    expect([await disclosuresToRevisit(mette), await eventsOf(signe)]).toEqual([[], []])
    const gone = happened('follow-along.errors.takenBackMeanwhile', { self: 'yes', who: 'Mette', day: TODAY })
    expect(await takeBackDisclosure(mette, command({ disclosureId }))).toEqual(gone)
    expect(await changeDisclosure(mette, rewriting(disclosureId, { version: '3' }))).toEqual(gone)
    await thoughtThrough(mette, signe)
  })

  test('put back, it decides again and both talks count again, unless another was written in its place', async () => {
    expect(await putBackDisclosure(mette, command({ disclosureId }))).toEqual(
      happened('follow-along.errors.standsAlready'),
    )
    done(await changeDisclosure(mette, rewriting(disclosureId)))
    done(await takeBackDisclosure(mette, command({ disclosureId })))
    const another = await thoughtThrough(mette, signe)
    expect(await putBackDisclosure(mette, command({ disclosureId }))).toEqual(
      happened('follow-along.errors.writtenAnew'),
    )
    done(await takeBackDisclosure(mette, command({ disclosureId: another })))
    done(await putBackDisclosure(mette, command({ disclosureId })))
    const [sheet] = await worksheetsOf(signe)
    expect(sheet).toMatchObject({ id: disclosureId, decision: 'tell', takenBackAt: null })
    expect(await eventsOf(signe)).toEqual(['2026-01-16 did_together', '2026-03-16 did_together'])
  })

  test('the general one is not put back beside another general one', async () => {
    done(await writeGeneral(mette, generalForm(signe)))
    const [, general] = await worksheetsOf(signe)
    const first = command({ disclosureId: general?.id ?? '' })
    done(await takeBackDisclosure(mette, first))
    done(await writeGeneral(mette, generalForm(signe)))
    expect(await putBackDisclosure(mette, { ...first, commandId: newId() })).toEqual(
      happened('follow-along.errors.writtenAnew'),
    )
  })
})

test('nobody but those who walk with the person reads it: nothing about employers asks for it', () => {
  const asking = globSync('{app,lib}/**/*.{ts,tsx}').filter((file) =>
    /\bdisclosures\b.*#db\/schema\/follow-along|#lib\/follow-along\/(queries|find|worksheet)/.test(
      readFileSync(file, 'utf8'),
    ),
  )
  const mayAsk = /^(lib\/(follow-along|timeline|today|caseload|demo)\/|app\/people\/\[id\]\/)/
  expect(asking.filter((file) => !mayAsk.test(file))).toEqual([])
  expect(asking).not.toEqual([])
})
