import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { accounts, positions } from '#db/schema/accounts'
import { actorOfSession } from '#lib/access/session'
import { signOut } from '#lib/access/sign-out'
import { newId } from '#lib/shared/ids'
import { auditOf, minutesLater, sessionRow } from '#tests/access/sign-in-kit'
import { aService, NOW, write } from '#tests/build/service'

describe('nobody is signed in', () => {
  test('under a session that never was', async () => {
    expect(await actorOfSession(newId(), NOW)).toBeUndefined()
    expect(await actorOfSession('', NOW)).toBeUndefined()
  })

  test('once the session has rested for two hours', async () => {
    const mette = await (await aService()).specialist('Mette')
    expect(await actorOfSession(mette.sessionId, minutesLater(120))).toBeUndefined()
  })

  test('once the session has lasted fourteen hours, however busy it was', async () => {
    const mette = await (await aService()).specialist('Mette')
    for (let minutes = 100; minutes < 14 * 60; minutes += 100) {
      expect(await actorOfSession(mette.sessionId, minutesLater(minutes))).toBeDefined()
    }
    expect(await actorOfSession(mette.sessionId, minutesLater(14 * 60))).toBeUndefined()
  })

  test('after they signed out, and it is written down', async () => {
    const mette = await (await aService()).specialist('Mette')
    await signOut(mette)
    expect(await actorOfSession(mette.sessionId, NOW)).toBeUndefined()
    expect(await sessionRow(mette.sessionId)).toMatchObject({ endedAt: NOW, endedBecause: 'signed_out' })
    expect(await auditOf(mette)).toEqual(['account.sign-out done'])
  })

  test('whose account is closed, even if the session was left open', async () => {
    const mette = await (await aService()).specialist('Mette')
    await write((tx) => tx.update(accounts).set({ deactivatedAt: NOW }).where(eq(accounts.id, mette.accountId)))
    expect(await actorOfSession(mette.sessionId, NOW)).toBeUndefined()
  })

  test('as a person supported whose own record is not known', async () => {
    const amager = await aService()
    const mette = await amager.specialist('Mette')
    await write((tx) => tx.update(accounts).set({ role: 'client' }).where(eq(accounts.id, mette.accountId)))
    expect(await actorOfSession(mette.sessionId, NOW)).toBeUndefined()
  })
})

test('a specialist is in the teams where they have a place today', async () => {
  const amager = await aService()
  const mette = await amager.specialist('Mette')
  const [before, later] = [await amager.team('Before'), await amager.team('Later')]
  const { serviceId, accountId } = mette
  const place = (teamId: string, fromDay: string, toDay: string | null) => ({
    serviceId,
    id: newId(),
    accountId,
    teamId,
    fte: 0.5,
    fromDay,
    toDay,
  })
  await write((tx) =>
    tx
      .insert(positions)
      .values([
        place(before, '2025-01-01', '2026-03-15'),
        place(later, '2026-03-17', null),
        place(amager.teamId, '2026-03-16', '2026-03-16'),
      ]),
  )
  expect(await actorOfSession(mette.sessionId, NOW)).toEqual({ ...mette, teamIds: [amager.teamId] })
})

test('today is the day it is on the service’s own clock', async () => {
  const auckland = await (await aService({ zone: 'Pacific/Auckland' })).admin()
  expect(await actorOfSession(auckland.sessionId, new Date('2026-03-16T11:30:00Z'))).toBeUndefined()
  expect(await actorOfSession(auckland.sessionId, new Date('2026-03-16T10:59:00Z'))).toMatchObject({
    today: '2026-03-16',
  })
  expect(await actorOfSession(auckland.sessionId, new Date('2026-03-16T11:01:00Z'))).toMatchObject({
    today: '2026-03-17',
  })
})

test('a person supported is themself', async () => {
  const amager = await aService()
  const jonas = await amager.clientAccount(await amager.person('Jonas'))
  expect(await actorOfSession(jonas.sessionId, NOW)).toEqual(jonas)
})

test('being seen is written down, but not for every page', async () => {
  const mette = await (await aService()).specialist('Mette')
  await actorOfSession(mette.sessionId, minutesLater(4))
  expect(await sessionRow(mette.sessionId)).toMatchObject({ lastSeenAt: NOW })
  await actorOfSession(mette.sessionId, minutesLater(6))
  expect(await sessionRow(mette.sessionId)).toMatchObject({ lastSeenAt: minutesLater(6) })
})
