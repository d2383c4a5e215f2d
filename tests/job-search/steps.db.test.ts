import { beforeEach, describe, expect, test } from 'vitest'
import type { StaffActor } from '#lib/access/actor'
import { appointmentsBetween } from '#lib/appointments/queries'
import { contactWithHistory } from '#lib/contacts/queries'
import { contactsWithEmployersOf } from '#lib/employers/queries/history'
import { employerStepsDue } from '#lib/employers/queries/mine'
import { correctStep } from '#lib/job-search/correct-step'
import { noteStep } from '#lib/job-search/note-step'
import { applicationsOfPerson, stepsOfPerson } from '#lib/job-search/queries'
import { interviewsPlanned } from '#lib/job-search/queries/of-reach'
import { takeBackStep } from '#lib/job-search/take-back-step'
import { changePause } from '#lib/pauses/change-pause'
import { resumeSearch } from '#lib/pauses/resume-search'
import { takeBackPause } from '#lib/pauses/take-back-pause'
import { planned, TOMORROW } from '#tests/appointments/kit'
import { aService, at, command, NOW, type Person, TODAY } from '#tests/build/service'
import { done, eventsOf, happened, refusal } from '#tests/build/trace'
import { walks } from '#tests/clients/kit'
import { logged } from '#tests/contacts/kit'
import { visited } from '#tests/employers/kit'
import { added, invited, moving, standing, stepped, stepsIn } from '#tests/job-search/kit'
import { changeForm, onHold, resumeForm } from '#tests/pauses/kit'

let mette: StaffActor
let karim: StaffActor
let signe: Person
let shop: string

beforeEach(async () => {
  const amager = await aService()
  mette = await amager.specialist('Mette')
  karim = await amager.specialist('Karim')
  signe = await amager.person('Signe', { with: mette })
  await walks(karim, signe, { fromDay: '2026-03-01', toDay: '2026-03-31' })
  shop = await added(mette, signe)
})

describe('a step is not noted', () => {
  test.each([
    ['to a stage there is not', { stage: 'lost' }, 'stage', 'job-search.errors.stageMissing'],
    ['tomorrow', { day: '2026-03-17' }, 'day', 'job-search.errors.stepLater'],
    ['led by nobody there is', { ledBy: 'fate' }, 'ledBy', 'form.unknownChoice'],
  ])('%s', async (_how, fields, field, key) => {
    expect(await noteStep(mette, moving(shop, fields))).toEqual(refusal(field, key))
    expect(await standing(signe, shop)).toBe(`idea ${TODAY}`)
  })

  test('where a colleague has moved it since the page was opened, who is named', async () => {
    await stepped(karim, shop, { stage: 'not_this_time' })
    const stale = await noteStep(mette, command({ move: `${shop}~idea~applied` }))
    const told = { self: 'no', who: 'Karim', title: 'Shop assistant', stage: 'not_this_time' }
    expect(stale).toEqual(happened('job-search.errors.movedMeanwhile', told))
    expect(await standing(signe, shop)).toBe(`not_this_time ${TODAY}`)
  })

  test('a second time on the same day', async () => {
    await stepped(mette, shop)
    const told = { self: 'yes', who: 'Mette', title: 'Shop assistant', stage: 'applied' }
    expect(await noteStep(mette, moving(shop))).toEqual(happened('job-search.errors.movedMeanwhile', told))
  })
})

describe('along the path', () => {
  test('stages may be skipped, one may go back, and an end is no end', async () => {
    for (const [stage, where] of [
      ['offer', 'offer'],
      ['preparing', 'preparing'],
      ['not_this_time', 'not_this_time'],
      ['interview', 'interview'],
      ['let_go', 'let_go'],
    ] as const) {
      await stepped(mette, shop, { stage })
      expect(await standing(signe, shop)).toBe(`${where} ${TODAY}`)
    }
  })

  test('the board says card, from where and to where in one word', async () => {
    done(await noteStep(mette, command({ move: `${shop}~idea~preparing` })))
    expect(await standing(signe, shop)).toBe(`preparing ${TODAY}`)
  })

  test('what is noted afterwards lies where it lay, and the application stands where it stood', async () => {
    await stepped(mette, shop, { stage: 'interview', day: '2026-03-16' })
    const answer = done(await noteStep(mette, moving(shop, { stage: 'applied', day: '2026-03-02' })))
    expect(answer).toMatchObject({ stage: 'applied', stands: 'interview', kept: false })
    expect(await standing(signe, shop)).toBe(`interview ${TODAY}`)
    expect((await stepsOfPerson(mette, signe.id)).map(({ day, stage }) => [day, stage])).toEqual([
      [TODAY, 'interview'],
      [TODAY, 'idea'],
      ['2026-03-02', 'applied'],
    ])
  })
})

describe('who led', () => {
  test.each([
    [{ ledBy: 'person' }, ['they_led']],
    [{ ledBy: 'together' }, ['did_together']],
    [{ ledBy: 'us' }, []],
    [{ ledBy: 'person', firstTime: 'yes' }, ['first_step', 'they_led']],
    [{}, []],
  ])('%j is kept as what mattered: %j', async (fields, kinds) => {
    await stepped(mette, shop, fields)
    expect(await eventsOf(signe)).toEqual(kinds.map((kind) => `${TODAY} ${kind}`))
  })

  test('can be said afterwards: the step lies where it lay among those of its day, and as it read before stays', async () => {
    const stepId = await stepped(mette, shop)
    await stepped(at(mette, '2026-03-16T10:00:00Z'), shop, { stage: 'interview' })
    const later = at(mette, '2026-03-16T11:00:00Z')
    const answer = done(await correctStep(later, command({ stepId, ledBy: 'person', firstTime: 'yes' })))
    expect(answer).toMatchObject({ ledBy: 'person', firstTime: true })
    expect(await standing(signe, shop)).toBe(`interview ${TODAY}`)
    expect(await stepsIn(signe, shop)).toMatchObject([
      { stage: 'idea' },
      { stage: 'interview' },
      { stage: 'applied', ledBy: 'person', writtenAt: NOW },
    ])
    expect(await eventsOf(signe)).toEqual([`${TODAY} first_step`, `${TODAY} they_led`])
    const again = await correctStep(later, command({ stepId, ledBy: 'us' }))
    expect(again).toEqual(happened('job-search.errors.stepGone', { self: 'yes', who: 'Mette' }))
  })

  test('on a day still to come, nothing is put right', async () => {
    const stepId = await stepped(mette, shop)
    const form = command({ stepId, day: '2026-03-17' })
    expect(await correctStep(mette, form)).toEqual(refusal('day', 'job-search.errors.stepLater'))
  })
})

describe('a step entered by mistake', () => {
  test('is taken back: the application stands where it stood, and nothing of the step counts', async () => {
    const stepId = await stepped(mette, shop, { ledBy: 'person' })
    expect(done(await takeBackStep(karim, command({ stepId })))).toEqual({ title: 'Shop assistant', stage: 'idea' })
    expect([await standing(signe, shop), await eventsOf(signe)]).toEqual([`idea ${TODAY}`, []])
    const again = await takeBackStep(mette, command({ stepId }))
    expect(again).toEqual(happened('job-search.errors.stepGone', { self: 'no', who: 'Karim' }))
  })

  test('stays where it is the only one: then there was no such opportunity', async () => {
    const [first] = await stepsIn(signe, shop)
    const answer = await takeBackStep(mette, command({ stepId: first?.id ?? '' }))
    expect(answer).toEqual(happened('job-search.errors.onlyStep'))
    expect(await standing(signe, shop)).toBe(`idea ${TODAY}`)
  })
})

describe('while the search is on hold', () => {
  test.each(['interview', 'offer', 'not_this_time'])(
    'nothing is locked: “%s” is noted, kept for later, and counts as kept',
    async (stage) => {
      await stepped(mette, shop, { day: '2026-03-09' })
      await onHold(mette, signe, { fromDay: '2026-03-10' })
      expect(done(await noteStep(mette, moving(shop, { stage })))).toMatchObject({ kept: true })
      expect(await eventsOf(signe)).toContain(`${TODAY} kept_meanwhile`)
      expect(await standing(signe, shop)).toBe(`${stage} ${TODAY}`)
    },
  )

  test('an invitation is kept with its day; letting go is the person’s own, and nothing waits', async () => {
    await onHold(mette, signe, { fromDay: '2026-03-10' })
    const interviewId = await invited(mette, shop)
    expect(await eventsOf(signe)).toContain(`${TODAY} kept_meanwhile`)
    expect(await interviewsPlanned(mette, TODAY, '2026-03-20')).toMatchObject([{ id: interviewId }])
    expect(done(await noteStep(mette, moving(shop, { stage: 'let_go' })))).toMatchObject({ kept: false })
  })

  test('whatever else comes is there as ever: a word with somebody, a meeting, an opportunity, a visit for them', async () => {
    await onHold(mette, signe, { fromDay: '2026-03-10' })
    const contactId = await logged(mette, signe, { note: 'They asked after her.' })
    const appointmentId = await planned(mette, signe)
    await added(mette, signe, { title: 'Gardener' })
    const visitId = await visited(mette, signe, { nextStep: 'Ring again' })
    expect(await contactWithHistory(mette, contactId)).toMatchObject({ note: 'They asked after her.' })
    expect(await appointmentsBetween(mette, TODAY, TOMORROW)).toMatchObject([{ id: appointmentId }])
    expect((await applicationsOfPerson(mette, signe.id)).map(({ title }) => title)).toContain('Gardener')
    expect((await contactsWithEmployersOf(mette, signe.id)).map(({ id }) => id)).toEqual([visitId])
    expect((await employerStepsDue(mette)).map(({ nextStep }) => nextStep)).toEqual(['Ring again'])
  })

  test('and once it goes on, everything is exactly as it was', async () => {
    await stepped(mette, shop)
    const before = await applicationsOfPerson(mette, signe.id)
    const pauseId = await onHold(mette, signe)
    expect(await applicationsOfPerson(mette, signe.id)).toEqual(before)
    done(await resumeSearch(mette, resumeForm(pauseId)))
    expect(await applicationsOfPerson(mette, signe.id)).toEqual(before)
  })

  test('what was kept follows the pause: begun later, taken back, or never there', async () => {
    await stepped(mette, shop, { stage: 'offer', day: '2026-03-12' })
    const pauseId = await onHold(mette, signe, { fromDay: '2026-03-10' })
    const kept = async () => (await eventsOf(signe)).filter((event) => event.endsWith('kept_meanwhile'))
    expect(await kept()).toEqual(['2026-03-12 kept_meanwhile'])
    done(await changePause(mette, changeForm(pauseId, { fromDay: '2026-03-14' })))
    expect(await kept()).toEqual([])
    done(await changePause(mette, changeForm(pauseId, { fromDay: '2026-03-10', version: '2' })))
    expect(await kept()).toEqual(['2026-03-12 kept_meanwhile'])
    done(await takeBackPause(mette, command({ pauseId })))
    expect(await kept()).toEqual([])
  })
})
