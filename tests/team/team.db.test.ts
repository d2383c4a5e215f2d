import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { accounts, positions } from '#db/schema/accounts'
import type { StaffActor } from '#lib/access/actor'
import { withdrawContact } from '#lib/contacts/withdraw-contact'
import { takeBackPause } from '#lib/pauses/take-back-pause'
import { caseloadsByTeam, members, pausesWithContact, teamPeople } from '#lib/team/queries'
import { followed, notSoWellWaiting } from '#lib/team/queries/waiting'
import { whoNeedsAHand } from '#lib/team/rules'
import { aService, at, command, NOW, type ServiceKit, TODAY, write } from '#tests/build/service'
import { answered, sent } from '#tests/check-ins/kit'
import { logged, withdrawal } from '#tests/contacts/kit'
import { talked } from '#tests/continuity/kit'
import { closed } from '#tests/episodes/kit'
import { onHold, pausedBefore } from '#tests/pauses/kit'

let amager: ServiceKit
let lene: StaffActor
let mette: StaffActor

beforeEach(async () => {
  amager = await aService()
  lene = await amager.supervisor('Lene')
  mette = await amager.specialist('Mette', { fte: 0.8 })
})

const names = async () => (await members(lene)).map(({ name, fte }) => `${name} ${fte}`)

describe('a team', () => {
  test('holds nobody who has left, is yet to come, or cannot sign in any more', async () => {
    await amager.specialist('Karim', { fromDay: '2026-04-01' })
    const bo = await amager.specialist('Bo')
    await write((tx) => tx.update(positions).set({ toDay: '2026-03-15' }).where(eq(positions.accountId, bo.accountId)))
    const asta = await amager.specialist('Asta')
    await write((tx) => tx.update(accounts).set({ deactivatedAt: NOW }).where(eq(accounts.id, asta.accountId)))
    expect(await names()).toEqual(['Lene 0', 'Mette 0.8'])
  })

  test('holds nobody of the teams of others, and nobody at all for somebody without a team', async () => {
    await amager.specialist('Karim', { team: await amager.team('Amager West') })
    expect(await names()).toEqual(['Lene 0', 'Mette 0.8'])
    expect(await members({ ...lene, teamIds: [] })).toEqual([])
    expect(await caseloadsByTeam({ ...lene, teamIds: [] })).toEqual([])
  })
})

test('the caseloads count who is accepted or supported, with those on hold told apart', async () => {
  const signe = await amager.person('Signe', { with: mette })
  await onHold(mette, signe)
  await amager.person('Jonas', { with: mette, search: null, episode: { state: 'accepted', supportedFrom: null } })
  await amager.person('Emil', { with: mette, episode: { state: 'referred', acceptedOn: null, supportedFrom: null } })
  await amager.person('Karin', { with: mette, episode: { state: 'closed', closedOn: '2026-03-01' } })
  await amager.person('Asta')
  expect(await caseloadsByTeam(lene)).toMatchObject([
    {
      ...{ id: amager.teamId, name: 'Amager East', people: 3, onHold: 1, unassigned: 1, fullTime: 0.8 },
      lines: [{ member: { name: 'Mette' }, people: 2, onHold: 1, notStarted: 1, perFullTime: 2.5 }],
      wide: { ratio: 3.75, rating: 5 },
      narrow: { ratio: 0 },
    },
  ])
})

test('every person counted can be looked up, with both tracks', async () => {
  await amager.person('Signe', { with: mette, search: 'lighter' })
  await amager.person('Asta')
  expect(await teamPeople(lene)).toMatchObject([
    { name: 'Asta', specialistId: null, support: 'supported', track: 'not_started' },
    { name: 'Signe', specialistId: mette.accountId, support: 'supported', track: 'lighter' },
  ])
})

test('each team is counted by itself', async () => {
  const west = await amager.team('Amager West')
  const karim = await amager.specialist('Karim', { team: west })
  await amager.person('Asta', { with: karim, team: west })
  await amager.person('Signe', { with: mette })
  const both = await caseloadsByTeam({ ...lene, teamIds: [amager.teamId, west] })
  expect(both.map(({ name, people, fullTime }) => [name, people, fullTime]).sort()).toEqual([
    ['Amager East', 1, 0.8],
    ['Amager West', 1, 1],
  ])
})

describe('pauses with the contact in them', () => {
  const told = async () => (await pausesWithContact(lene)).pauses.map(({ name, touches }) => [name, touches])

  test('leave out contact before and after, what was withdrawn, and what could not happen', async () => {
    const signe = await amager.person('Signe', { with: mette })
    await pausedBefore(mette, signe, '2026-02-02', '2026-02-20')
    for (const day of ['2026-02-01', '2026-02-20', '2026-03-01']) await logged(mette, signe, { day })
    await logged(mette, signe, { day: '2026-02-10', outcome: 'could_not' })
    await withdrawContact(mette, withdrawal(await logged(mette, signe, { day: '2026-02-11' })))
    await logged(mette, signe, { day: '2026-02-19', outcome: 'tried' })
    await logged(mette, signe, { day: '2026-02-02', outcome: 'texted' })
    expect(await told()).toEqual([['Signe', ['2026-02-02', '2026-02-19']]])
  })

  test('hold the one day of a pause that was resumed on it', async () => {
    const signe = await amager.person('Signe', { with: mette })
    await pausedBefore(mette, signe, '2026-02-02', '2026-02-02')
    await logged(mette, signe, { day: '2026-02-02', outcome: 'texted' })
    expect(await told()).toEqual([['Signe', ['2026-02-02']]])
  })

  test('leave out pauses taken back, and those over for more than half a year', async () => {
    const early = { referredOn: '2024-01-01', acceptedOn: '2024-02-01', supportedFrom: '2024-03-01' }
    const signe = await amager.person('Signe', { with: mette, episode: early })
    await pausedBefore(mette, signe, '2025-09-01', '2025-09-14')
    await takeBackPause(mette, command({ pauseId: await onHold(mette, signe) }))
    expect(await pausesWithContact(lene)).toEqual({ since: '2025-09-15', pauses: [] })
  })

  test('are those of the own teams, the longest without contact first', async () => {
    const jonas = await amager.person('Jonas', { with: mette })
    const signe = await amager.person('Signe', { with: mette })
    await onHold(mette, jonas, { fromDay: '2026-02-02' })
    await logged(mette, jonas, { day: '2026-03-14', outcome: 'phoned' })
    await onHold(mette, signe, { fromDay: '2026-03-02' })
    const west = await amager.team('Amager West')
    const karim = await amager.specialist('Karim', { team: west })
    await onHold(karim, await amager.person('Asta', { with: karim, team: west }))
    expect(await told()).toEqual([
      ['Signe', []],
      ['Jonas', ['2026-03-14']],
    ])
  })
})

test('who is not so well waits from the day after, until somebody turns to them', async () => {
  const signe = await amager.person('Signe', { with: mette })
  await answered(mette, await sent(mette, signe), 'not_so_well')
  expect(await notSoWellWaiting(lene)).toEqual([])
  const tomorrow = at(lene, '2026-03-17T09:00:00Z')
  expect(await notSoWellWaiting(tomorrow)).toEqual([{ clientId: signe.id, name: 'Signe', day: TODAY }])
  await logged(at(mette, '2026-03-17T08:00:00Z'), signe, { day: '2026-03-17', outcome: 'phoned' })
  expect(await notSoWellWaiting(tomorrow)).toEqual([])
})

test('who is no longer with us waits for nobody', async () => {
  const signe = await amager.person('Signe', { with: mette })
  await answered(mette, await sent(mette, signe), 'not_so_well')
  await closed(mette, signe)
  expect(await notSoWellWaiting(at(lene, '2026-03-17T09:00:00Z'))).toEqual([])
})

test('a referral nobody has decided on, and a long silence nobody has talked over, are told to whoever leads the team', async () => {
  const hands = async () =>
    whoNeedsAHand({ followed: await followed(lene) }, TODAY).map((hand) => [
      hand.because,
      'person' in hand ? hand.person.name : '',
    ])
  const asked = { state: 'referred' as const, acceptedOn: null, supportedFrom: null }
  await amager.person('Emil', { with: mette, episode: { ...asked, referredOn: '2026-03-02' } })
  await amager.person('Nadia', { with: mette, episode: { ...asked, referredOn: '2026-03-03' } })
  const jonas = await amager.person('Jonas', { with: mette, episode: { referredOn: '2025-06-01' } })
  await logged(mette, jonas, { day: '2025-12-20' })
  await amager.person('Karin', { with: mette, episode: { state: 'closed', referredOn: '2025-01-01' } })
  const west = await amager.team('Amager West')
  const karim = await amager.specialist('Karim', { team: west })
  await amager.person('Asta', { with: karim, team: west, episode: { ...asked, referredOn: '2026-01-01' } })
  expect(await hands()).toEqual([
    ['undecided', 'Emil'],
    ['talk', 'Jonas'],
  ])
  await talked(mette, jonas)
  expect(await hands()).toEqual([['undecided', 'Emil']])
})
