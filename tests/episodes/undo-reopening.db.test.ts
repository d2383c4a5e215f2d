import { beforeEach, describe, expect, test } from 'vitest'
import type { StaffActor } from '#lib/access/actor'
import { deactivateAccount } from '#lib/accounts/deactivate-account'
import { callOffAppointment } from '#lib/appointments/call-off-appointment'
import { caseload } from '#lib/caseload/queries'
import { companionsOf, episodesOf, personWithinReach } from '#lib/clients/queries'
import { peopleOf } from '#lib/clients/queries/everybody'
import { undoContact } from '#lib/contacts/undo-contact'
import { noteMoment } from '#lib/continuity/note-moment'
import { takeBackMoment } from '#lib/continuity/take-back-moment'
import { acceptReferral } from '#lib/episodes/accept-referral'
import { declineReferral } from '#lib/episodes/decline-referral'
import { endingsOf, runningEpisodes } from '#lib/episodes/queries'
import { reopenSupport } from '#lib/episodes/reopen-support'
import { takeBackClosing } from '#lib/episodes/take-back-closing'
import { undoReopening } from '#lib/episodes/undo-reopening'
import { timelineOf } from '#lib/timeline/queries'
import { acting, planned, repeated } from '#tests/appointments/kit'
import { aService, at, command, type Person, type ServiceKit, write } from '#tests/build/service'
import { auditOf, done, eventLinesOf, eventsOf, happened } from '#tests/build/trace'
import { logged, undoing } from '#tests/contacts/kit'
import { talked } from '#tests/continuity/kit'
import { covered } from '#tests/cover/kit'
import { closed, closuresOf, declineForm, refer, stepForm, timesOf } from '#tests/episodes/kit'
import { moved, onHold } from '#tests/pauses/kit'
import { agreed, wished } from '#tests/rhythm/kit'
import { inHospital } from '#tests/stays/kit'

const LATER = '2026-06-15T09:00:00Z'
const DAY = '2026-06-15'

let amager: ServiceKit
let mette: StaffActor
let later: StaffActor
let karin: Person

beforeEach(async () => {
  amager = await aService()
  mette = await amager.specialist('Mette')
  later = at(mette, LATER)
  karin = await amager.person('Karin', { with: mette })
})

const reopened = async (actor = later, fields: Record<string, string> = {}) =>
  done(await reopenSupport(actor, command({ clientId: karin.id, ...fields }))).episodeId
const undone = (episodeId: string, actor = later) => undoReopening(actor, command({ episodeId }))
const everything = async () => [
  await closuresOf(karin),
  await episodesOf(later, karin.id),
  await endingsOf(later, karin.id),
  await companionsOf(later, karin.id),
  await eventsOf(karin),
  await write((tx) => personWithinReach(later, karin.id, tx)),
  (await peopleOf(later)).map(({ support }) => support),
  (await timelineOf(later, karin.id, 'all', undefined)).entries,
  (await caseload(later)).map(({ support }) => support),
  await runningEpisodes(later),
]

describe('reopening is not undone', () => {
  beforeEach(async () => {
    await closed(mette, karin)
  })

  const moment = async () => done(await noteMoment(later, command({ clientId: karin.id, kind: 'they_led', day: DAY })))
  test.each<[string, () => Promise<unknown>]>([
    ['contact', () => logged(later, karin)],
    ['meeting', () => planned(later, karin, { day: '2026-06-16' })],
    ['meeting', () => repeated(later, karin, { day: '2026-06-16' })],
    ['search', () => onHold(later, karin, { fromDay: DAY })],
    ['search', () => moved(later, karin)],
    ['stay', () => inHospital(later, karin, { fromDay: DAY })],
    ['talk', () => talked(later, karin)],
    ['agreement', () => agreed(later, karin, { fromDay: DAY })],
    ['agreement', () => wished(later, karin, { day: DAY })],
    ['moment', moment],
    [
      'companion',
      async () =>
        covered(later, [karin], await amager.specialist('Karim'), { fromDay: '2026-06-20', toDay: '2026-06-25' }),
    ],
  ])('once a %s has been written', async (what, writing) => {
    const episodeId = await reopened()
    await writing()
    expect(await undone(episodeId)).toEqual(happened('episodes.errors.writtenSince', { name: 'Karin', what }))
    expect(await timesOf(karin)).toHaveLength(2)
    expect(await eventsOf(karin)).toContain(`${DAY} came_back`)
  })

  test('where the time with us has gone on or ended since', async () => {
    const episodeId = await reopened()
    await closed(later, karin, { closedOn: DAY })
    const gone = happened('episodes.errors.writtenSince', { name: 'Karin', what: 'step' })
    expect(await undone(episodeId)).toEqual(gone)
  })

  test('twice', async () => {
    const episodeId = await reopened()
    done(await undone(episodeId))
    const lene = at(await amager.supervisor('Lene'), LATER)
    const who = { self: 'no', who: 'Mette', day: DAY }
    expect(await undone(episodeId, lene)).toEqual(happened('episodes.errors.undoneMeanwhile', who))
  })
})

test('a time that did not begin with coming back is not undone', async () => {
  const bodil = await amager.person('Bodil', { with: mette, episode: { source: 'came_back' } })
  for (const { episodeId = '' } of [karin, bodil])
    expect(await undone(episodeId)).toEqual(happened('episodes.errors.noReopening'))
})

test('undone, the ending stands exactly as before, and they can be reopened anew', async () => {
  await logged(mette, karin, { day: '2026-03-10' })
  await onHold(mette, karin, { fromDay: '2026-03-12' })
  await closed(mette, karin)
  const before = await everything()
  const episodeId = await reopened()
  expect(done(await undone(episodeId))).toEqual({ name: 'Karin', again: 'supported' })
  expect(await everything()).toEqual(before)
  expect((await eventLinesOf(karin)).filter(({ kind }) => kind === 'came_back')).toHaveLength(2)
  expect((await auditOf(mette, karin)).at(-1)).toBe('support.undo_reopening done: Karin')

  await reopened()
  expect((await eventsOf(karin)).filter((event) => event.includes('came_back'))).toEqual([`${DAY} came_back`])
  expect(await runningEpisodes(later)).toHaveLength(1)
})

test('undone, an ending by mistake can be taken back, and the first time runs on', async () => {
  const closureId = await closed(mette, karin)
  done(await undone(await reopened()))
  done(await takeBackClosing(later, command({ closureId })))
  expect((await episodesOf(later, karin.id)).map(({ state }) => state)).toEqual(['supported'])
})

test('what was written since and taken back again is in nobody’s way', async () => {
  await closed(mette, karin)
  const episodeId = await reopened()
  done(await undoContact(later, undoing(await logged(later, karin))))
  done(await callOffAppointment(later, acting(await planned(later, karin, { day: '2026-06-16' }))))
  done(await noteMoment(later, command({ clientId: karin.id, kind: 'they_led', day: DAY })))
  const eventId = (await eventLinesOf(karin)).at(-1)?.id
  done(await takeBackMoment(later, command({ eventId })))
  expect(await undone(episodeId)).toMatchObject({ kind: 'done' })
})

test('whoever was named with it walks with them no longer, and whoever was named before is named again', async () => {
  await closed(mette, karin)
  done(await deactivateAccount(await amager.admin(), command({ accountId: mette.accountId })))
  const [lene, karim] = [at(await amager.supervisor('Lene'), LATER), at(await amager.specialist('Karim'), LATER)]
  const named = async () => (await companionsOf(lene, karin.id)).map(({ name, toDay }) => `${name} ${toDay ?? '–'}`)
  const before = await named()
  const episodeId = await reopened(lene, { specialistId: karim.accountId })
  expect(await named()).toEqual(['Karim –'])
  done(await undone(episodeId, lene))
  expect([await named(), await peopleOf(karim)]).toEqual([before, []])
})

test('a referral made anew is undone too, unless it was taken up', async () => {
  await refer(karin, undefined)
  done(await declineReferral(mette, declineForm(karin)))
  const episodeId = await reopened()
  done(await acceptReferral(later, stepForm(karin, DAY)))
  expect(await undone(episodeId)).toEqual(happened('episodes.errors.writtenSince', { name: 'Karin', what: 'step' }))
  const other = await amager.person('Asta', { with: mette })
  await refer(other, undefined)
  done(await declineReferral(mette, declineForm(other)))
  const again = done(await reopenSupport(later, command({ clientId: other.id }))).episodeId
  expect(done(await undone(again))).toEqual({ name: 'Asta', again: 'referred' })
  expect((await episodesOf(later, other.id)).map(({ state }) => state)).toEqual(['closed'])
})
