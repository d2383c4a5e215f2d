import { inArray } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { connection } from '#db/connection'
import { clients } from '#db/schema/clients'
import { employerContacts, employerGrams, employers } from '#db/schema/employers'
import { nextSteps } from '#db/schema/goals'
import { applicationSteps, applications, interviews } from '#db/schema/job-search'
import { pauses } from '#db/schema/pauses'
import { placementChanges, placements } from '#db/schema/placements'
import { profileSections } from '#db/schema/profile'
import { supportEvents } from '#db/schema/support-events'
import { fillDemo } from '#lib/demo/fill-demo'
import { eventsOf } from '#lib/employers/rules'
import { gramsOf } from '#lib/employers/rules/names'
import { eventsOfStep as eventsOfNextStep } from '#lib/goals/rules'
import { eventsOfInterview, eventsOfStep } from '#lib/job-search/rules'
import { hasBegun } from '#lib/placements/rules'
import { BOXES } from '#lib/profile/rules/sections'
import { type Day, dayAt } from '#lib/shared/day'

const LAST_DAY = '2026-11-20'

beforeAll(async () => {
  await fillDemo({ now: new Date(`${LAST_DAY}T08:00:00Z`), passwordHash: 'a hash' })
})

const read = () => connection().read

async function personNamed(name: string) {
  const person = (await read().select().from(clients)).find((one) => one.name === name)
  if (!person) throw new Error(`${name} is not there`)
  return person
}

const pathOf = async (name: string, at: string) => {
  const { id } = await personNamed(name)
  const all = await read().select().from(applications)
  const application = all.find((one) => one.clientId === id && one.employerName === at)
  const steps = (await read().select().from(applicationSteps)).filter((step) => step.applicationId === application?.id)
  return steps.toSorted((a, b) => a.writtenAt.getTime() - b.writtenAt.getTime()).map(({ stage }) => stage)
}

test('the support events of the road are those that the rules derive', async () => {
  const held = Map.groupBy(await read().select().from(pauses), ({ clientId }) => clientId)
  const expected: string[] = []
  const event = (source: string, sourceId: string, day: Day | null) => (kind: string) =>
    expected.push([source, sourceId, kind, day].join(' '))
  for (const { takenBackAt, ...step } of await read().select().from(applicationSteps)) {
    const facts = { ...step, takenBack: takenBackAt !== null }
    eventsOfStep(facts, held.get(step.clientId) ?? []).forEach(event('application', step.id, step.day))
  }
  for (const interview of await read().select().from(interviews))
    eventsOfInterview(interview).forEach(event('interview', interview.id, interview.day))
  for (const step of await read().select().from(nextSteps))
    eventsOfNextStep(step).forEach(event('step', step.id, step.settledOn))
  for (const contact of await read().select().from(employerContacts))
    eventsOf(contact).forEach(event('employer_contact', contact.id, contact.day))
  for (const placement of await read().select().from(placements)) {
    const noted = dayAt(placement.writtenAt, 'Europe/Copenhagen')
    if (hasBegun(placement, LAST_DAY)) event('placement', placement.id, placement.startDay ?? noted)('began_for_real')
    const day = placement.startDay && placement.startDay < noted ? placement.startDay : noted
    const led = { person: 'they_led', together: 'did_together', us: undefined }[placement.ledBy ?? 'us']
    if (led) event('placement', `${placement.id}:led`, day)(led)
  }
  for (const { id, kind, fromDay } of await read().select().from(placementChanges))
    if (kind === 'back') event('placement', id, fromDay)('back_at_work')

  const sources = ['application', 'interview', 'step', 'employer_contact', 'placement'] as const
  const written = await read()
    .select()
    .from(supportEvents)
    .where(inArray(supportEvents.source, [...sources]))
  expect(written.map(({ source, sourceId, kind, day }) => [source, sourceId, kind, day].join(' ')).sort()).toEqual(
    expected.sort(),
  )
  expect(expected.length).toBeGreaterThan(200)
})

test('an application stands where its last step does, and nothing of the road lies ahead but what is planned', async () => {
  const steps = Map.groupBy(await read().select().from(applicationSteps), ({ applicationId }) => applicationId)
  for (const { id, stage, stageOn } of await read().select().from(applications)) {
    const last = (steps.get(id) ?? [])
      .toSorted((a, b) => a.day.localeCompare(b.day) || +a.writtenAt - +b.writtenAt)
      .at(-1)
    expect({ stage, stageOn }).toEqual({ stage: last?.stage, stageOn: last?.day })
  }
  const days = [...steps.values()].flat().map(({ day }) => day)
  const visits = (await read().select().from(employerContacts)).map(({ day }) => day)
  const settled = (await read().select().from(interviews)).filter(({ state }) => state !== 'planned')
  expect([...days, ...visits, ...settled.map(({ day }) => day)].filter((day) => day > LAST_DAY)).toEqual([])
})

test('every employer is found by the letters of its name, and was visited before it was forgotten', async () => {
  const grams = Map.groupBy(await read().select().from(employerGrams), ({ employerId }) => employerId)
  const known = await read().select().from(employers)
  for (const { id, name } of known)
    expect((grams.get(id) ?? []).map(({ gram }) => gram).sort()).toEqual(gramsOf(name).sort())
  const visited = new Set((await read().select().from(employerContacts)).map(({ employerId }) => employerId))
  expect(known.filter(({ id }) => visited.has(id)).length).toBeGreaterThan(20)
})

test('the profile holds only the boxes there are', async () => {
  for (const { section, answers } of await read().select().from(profileSections))
    expect(Object.keys(answers).filter((box) => !BOXES[section].some((known) => known === box))).toEqual([])
})

describe('what the stories tell', () => {
  test('Louise wrote to five shops that had not advertised; four said not this time, one met her', async () => {
    const { id } = await personNamed('Louise Grøn')
    const sent = (await read().select().from(applications)).filter(({ clientId }) => clientId === id)
    expect(sent.map(({ unsolicited }) => unsolicited)).toEqual([true, true, true, true, true])
    expect(sent.filter(({ stage }) => stage === 'not_this_time')).toHaveLength(4)
    expect(await pathOf('Louise Grøn', 'Andet Kapitel')).toEqual(['applied', 'interview', 'offer', 'accepted'])
    const calls = (await read().select().from(nextSteps)).filter(
      ({ clientId, words }) => clientId === id && /call/.test(words),
    )
    expect(calls.map(({ ledBy, firstTime }) => [ledBy, firstTime])).toEqual([
      ['us', false],
      ['together', false],
      ['person', true],
    ])
  })

  test('Signe’s application to the shop was answered while her search rested, and kept', async () => {
    expect(await pathOf('Signe Lauridsen', 'Købmanden ved Stationen')).toEqual([
      ...['idea', 'preparing', 'applied', 'interview', 'offer', 'accepted'],
    ])
    const { id } = await personNamed('Signe Lauridsen')
    const kept = (await read().select().from(supportEvents)).filter(
      ({ clientId, kind }) => clientId === id && kind === 'kept_meanwhile',
    )
    expect(kept).toHaveLength(1)
  })

  test('Freja studies; her exams are days of their own, and no job is looked for', async () => {
    const { id } = await personNamed('Freja Ørum')
    const hers = (await read().select().from(placements)).filter(({ clientId }) => clientId === id)
    expect(hers).toMatchObject([{ kind: 'education', endedOn: null }])
    const looked = (await read().select().from(applications)).filter(({ clientId }) => clientId === id)
    expect(looked.map(({ kind }) => kind)).toEqual(['education'])
  })

  test('Mads went from an internship to a job, Peter had three jobs, each ended and each with what worked', async () => {
    const of = async (name: string) => {
      const { id } = await personNamed(name)
      const all = (await read().select().from(placements)).filter(({ clientId }) => clientId === id)
      return all.toSorted((a, b) => (a.startDay ?? '').localeCompare(b.startDay ?? ''))
    }
    expect((await of('Mads Bøgh')).map(({ kind, endedBy }) => [kind, endedBy])).toEqual([
      ['internship', 'term_over'],
      ['job', null],
    ])
    const peters = await of('Peter Nygaard')
    expect(peters.map(({ endedBy }) => endedBy)).toEqual(['agreed', 'person', 'term_over'])
    expect(peters.every(({ worked, nextWish }) => worked && nextWish)).toBe(true)
  })

  test('more than fourteen employers have a history of their own', async () => {
    const general = (await read().select().from(employerContacts)).filter(({ clientId }) => clientId === null)
    expect(new Set(general.map(({ employerId }) => employerId)).size).toBeGreaterThan(14)
  })
})
