import { beforeEach, describe, expect, test } from 'vitest'
import type { StaffActor } from '#lib/access/actor'
import { deactivateAccount } from '#lib/accounts/deactivate-account'
import { caseload } from '#lib/caseload/queries'
import { companionsOf } from '#lib/clients/queries'
import { peopleOf } from '#lib/clients/queries/everybody'
import { declineReferral } from '#lib/episodes/decline-referral'
import { runningEpisodes } from '#lib/episodes/queries'
import { reopenSupport } from '#lib/episodes/reopen-support'
import { timelineOf } from '#lib/timeline/queries'
import { aService, at, command, type Person, type ServiceKit } from '#tests/build/service'
import { auditOf, done, eventsOf, refusal } from '#tests/build/trace'
import { logged } from '#tests/contacts/kit'
import { closed, declineForm, refer, timesOf } from '#tests/episodes/kit'
import { onHold } from '#tests/pauses/kit'

const A_YEAR_LATER = '2027-03-15T09:00:00Z'
const FIRST_TIME = 'closed 2025-12-01 2025-12-15 2026-01-05 – 2026-03-16'

let amager: ServiceKit
let mette: StaffActor
let later: StaffActor
let karin: Person

beforeEach(async () => {
  amager = await aService()
  mette = await amager.specialist('Mette')
  later = at(mette, A_YEAR_LATER)
  karin = await amager.person('Karin', { with: mette, fields: { wish: 'office work' } })
})

const back = (fields: Record<string, string> = {}) => command({ clientId: karin.id, ...fields })

describe('nobody is reopened', () => {
  test('whose support has not ended, or who never had any', async () => {
    expect(await reopenSupport(mette, back())).toEqual(refusal('form', 'episodes.errors.notEnded', { name: 'Karin' }))
    const asta = await amager.person('Asta', { with: mette, episode: null })
    const answer = await reopenSupport(mette, command({ clientId: asta.id }))
    expect(answer).toEqual(refusal('form', 'episodes.errors.notEnded', { name: 'Asta' }))
  })

  test('twice, not even at once', async () => {
    await closed(mette, karin)
    const lene = at(await amager.supervisor('Lene'), A_YEAR_LATER)
    const answers = await Promise.all([reopenSupport(later, back()), reopenSupport(lene, back())])
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['done', 'problems'])
    expect(await timesOf(karin)).toHaveLength(2)
  })
})

test('a year later it is one step, and everything is found', async () => {
  await logged(mette, karin, { day: '2026-03-10', note: 'Quiet. I talked more than she did.' })
  await onHold(mette, karin, { fromDay: '2026-03-12' })
  await closed(mette, karin)
  const story = async () => (await timelineOf(later, karin.id, 'all', undefined)).entries
  const before = [await companionsOf(later, karin.id), await story()]

  expect(done(await reopenSupport(later, back()))).toEqual({
    name: 'Karin',
    again: 'supported',
    episodeId: expect.any(String),
  })
  expect(await timesOf(karin)).toEqual([FIRST_TIME, 'supported ? 2027-03-15 2027-03-15'])
  const [again, ...found] = await story()
  expect(again).toMatchObject({ what: 'supported', which: 'came_back', events: ['came_back'] })
  expect([await companionsOf(later, karin.id), found]).toEqual(before)
  expect(await caseload(later)).toMatchObject([
    { name: 'Karin', wish: 'office work', support: 'supported', pause: { fromDay: '2026-03-12' } },
  ])
  expect(await runningEpisodes(later)).toMatchObject([{ clientId: karin.id, source: 'came_back' }])
  expect((await eventsOf(karin)).filter((event) => event.includes('came_back'))).toEqual(['2027-03-15 came_back'])
  expect((await auditOf(mette, karin)).at(-1)).toBe('support.reopen done: Karin')
})

test('an ending from before endings were written down is reopened all the same', async () => {
  const bodil = await amager.person('Bodil', { with: mette, episode: { state: 'closed', closedOn: null } })
  done(await reopenSupport(mette, command({ clientId: bodil.id })))
  expect((await timesOf(bodil)).at(-1)).toBe('supported ? 2026-03-16 2026-03-16')
})

describe('where the named specialist has gone', () => {
  test('somebody of the team is asked for, and walks with them from today', async () => {
    await closed(mette, karin)
    done(await deactivateAccount(await amager.admin(), command({ accountId: mette.accountId })))
    const lene = at(await amager.supervisor('Lene'), A_YEAR_LATER)
    const karim = await amager.specialist('Karim')
    const nils = await (await aService({ name: 'Odense' })).specialist('Nils')
    const asked = refusal('specialistId', 'clients.errors.specialistMissing')
    expect(await reopenSupport(lene, back())).toEqual(asked)
    expect(await reopenSupport(lene, back({ specialistId: '' }))).toEqual(asked)
    expect(await reopenSupport(lene, back({ specialistId: nils.accountId }))).toEqual(asked)
    expect(await timesOf(karin)).toEqual([FIRST_TIME])
    done(await reopenSupport(lene, back({ specialistId: karim.accountId })))
    expect((await peopleOf(at(karim, A_YEAR_LATER))).map(({ name }) => name)).toEqual(['Karin'])
  })

  test('and otherwise nobody takes their place, whoever is named in the form', async () => {
    await closed(mette, karin)
    const karim = await amager.specialist('Karim')
    done(await reopenSupport(later, back({ specialistId: karim.accountId })))
    expect((await companionsOf(later, karin.id)).map(({ name }) => name)).toEqual(['Mette'])
  })
})

test('a referral that was not taken up becomes a referral again, which is no coming back', async () => {
  await refer(karin, undefined)
  done(await declineReferral(mette, declineForm(karin)))
  expect(done(await reopenSupport(later, back()))).toEqual({
    name: 'Karin',
    again: 'referred',
    episodeId: expect.any(String),
  })
  expect(await timesOf(karin)).toEqual(['closed 2025-12-01 ? ? – 2026-03-16', 'referred 2027-03-15 ? ?'])
  expect(await eventsOf(karin)).toEqual([])
})
