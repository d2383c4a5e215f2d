import { beforeEach, expect, test } from 'vitest'
import type { StaffActor } from '#lib/access/actor'
import { takeBackApplication } from '#lib/job-search/take-back-application'
import { takeBackGreeting } from '#lib/placements/take-back-greeting'
import { timelineOf } from '#lib/timeline/queries'
import type { Cursor, Entry, Filter } from '#lib/timeline/rules'
import { today } from '#lib/today/queries'
import { aService, at, command, type Person, TODAY } from '#tests/build/service'
import { done } from '#tests/build/trace'
import { logged } from '#tests/contacts/kit'
import { kept } from '#tests/documents/kit'
import { known, visited } from '#tests/employers/kit'
import { stepDone, wanted } from '#tests/goals/kit'
import { added, stepped } from '#tests/job-search/kit'
import { away, ended, greeted, placed } from '#tests/placements/kit'

let mette: StaffActor
let signe: Person

beforeEach(async () => {
  const amager = await aService()
  mette = await amager.specialist('Mette Holm')
  signe = await amager.person('Signe', { with: mette })
})

async function allPages(filter: Filter): Promise<Entry[]> {
  const entries: Entry[] = []
  let after: Cursor | undefined
  do {
    const page = await timelineOf(mette, signe.id, filter, after)
    entries.push(...page.entries)
    after = page.next
  } while (after)
  return entries
}

const told = (entries: Entry[]) =>
  entries.map((entry) => (entry.type === 'change' ? [entry.what, entry.which, entry.events.join()] : [entry.type]))

test('the way there and the work stand on the timeline, each with the events it carries', async () => {
  await wanted(mette, signe)
  await stepDone(mette, signe)
  const applicationId = await added(mette, signe)
  await stepped(mette, applicationId, { ledBy: 'person', firstTime: 'yes' })
  const employerId = await known(mette)
  await visited(mette, signe, { employerId, whoWent: 'together' })
  await kept(mette, signe)
  const placementId = await placed(mette, signe, { startDay: '2026-03-02', ledBy: 'person' })
  await away(mette, placementId, 'away', '2026-03-09')
  await away(mette, placementId, 'back', '2026-03-11')
  await ended(mette, placementId)
  const entries = told(await allPages('road'))
  for (const [what, events] of [
    ['goal', ''],
    ['step', 'they_led'],
    ['document', ''],
    ['work_away', ''],
    ['work_back', 'back_at_work'],
    ['work_ended', ''],
  ])
    expect(entries).toContainEqual([what, expect.any(String), events])
  expect(entries).toContainEqual(['application', 'applied', 'they_led,first_step'])
  expect(entries).toContainEqual(['visit', 'face_to_face', 'introduced_to_employer,did_together'])
  expect(entries).toContainEqual(['work_began', 'job', 'began_for_real,they_led'])
  const mattered = told(await allPages('moments'))
  expect(mattered.filter(([, , events]) => events !== '')).toEqual(mattered)
  expect(mattered).toContainEqual(['application', 'applied', 'they_led,first_step'])
})

test('a kind word stands with the message it was sent as, and among what mattered, until it is taken back', async () => {
  await logged(mette, signe, { day: '2026-03-02' })
  const placementId = await placed(mette, signe, { startDay: TODAY })
  const greetingId = await greeted(mette, signe, `start:${placementId}:first_day`)
  const todays = async (filter: Filter) =>
    (await allPages(filter)).flatMap((one) => (one.type === 'contact' && one.day === TODAY ? [one.events] : []))
  for (const filter of ['all', 'contacts', 'moments'] as const)
    expect(await todays(filter), filter).toEqual([['greeted_first_day']])
  done(await takeBackGreeting(mette, command({ greetingId })))
  for (const filter of ['all', 'contacts', 'moments'] as const) expect(await todays(filter), filter).toEqual([])
})

test('many applications are paged, each step once, and one that was taken back is not told', async () => {
  const ids: string[] = []
  for (let count = 0; count < 40; count++) ids.push(await added(mette, signe, { title: `Gardener ${count}` }))
  done(await takeBackApplication(mette, command({ applicationId: ids[0] ?? '' })))
  const entries = await allPages('road')
  expect(new Set(entries.map(({ id }) => id)).size).toBe(39)
  expect(entries).toHaveLength(39)
  const applications = entries.flatMap((entry) => (entry.type === 'change' ? [entry.applicationId] : []))
  expect(applications.toSorted()).toEqual(ids.slice(1).toSorted())
  expect((await timelineOf(mette, signe.id, 'contacts', undefined)).entries).toEqual([])
})

test('Today asks for a kind word on the first day, for a word when it ended, and no longer once it was let be', async () => {
  const placementId = await placed(mette, signe, { startDay: TODAY, employerName: 'Shop Nord' })
  const reasons = async (actor: StaffActor) =>
    (await today(actor)).now.flatMap(({ reason, also }) =>
      [reason, ...also].flatMap((one) => (one.because === 'moment' ? [[one.kind, one.what]] : [])),
    )
  expect(await reasons(mette)).toEqual([['first_day', 'Shop Nord']])
  await ended(mette, placementId, { endedOn: TODAY, endHeardOn: TODAY })
  expect(await reasons(at(mette, '2026-03-17T08:00:00Z'))).toEqual([['ended', 'Shop Nord']])
  expect(await reasons(at(mette, '2026-04-20T08:00:00Z'))).toEqual([])
})
