import { describe, expect, test } from 'vitest'
import { connection } from '#db/connection'
import { actorOfSession } from '#lib/access/session'
import { openSession } from '#lib/access/session-rows'
import { chooseLanguage } from '#lib/accounts/choose-language'
import { endSession } from '#lib/accounts/end-session'
import { ownSessions } from '#lib/accounts/queries'
import { signOutEverywhere } from '#lib/accounts/sign-out-everywhere'
import { auditOf, minutesLater, sessionRow } from '#tests/access/sign-in-kit'
import { aService, at, command, NOW } from '#tests/build/service'

const anotherDevice = ({ accountId }: { accountId: string }, since = NOW) =>
  connection().inTransaction((tx) => openSession(tx, accountId, 'Chrome · Windows', since))

describe('other people’s sessions', () => {
  test('are not in the list', async () => {
    const amager = await aService()
    const mette = await amager.specialist('Mette')
    await amager.specialist('Jonas')
    expect((await ownSessions(mette)).map(({ id }) => id)).toEqual([mette.sessionId])
  })

  test('cannot be ended, not by a supervisor or an admin either', async () => {
    const amager = await aService()
    const mette = await amager.specialist('Mette')
    for (const other of [await amager.specialist('Jonas'), await amager.supervisor('Signe'), await amager.admin()]) {
      await expect(endSession(other, command({ sessionId: mette.sessionId }))).rejects.toThrow(
        expect.objectContaining({ name: 'NotFound' }),
      )
      expect(await auditOf(other)).toEqual(['account.end-session refused'])
    }
    expect(await sessionRow(mette.sessionId)).toMatchObject({ endedAt: null })
  })

  test('stay open when one signs out everywhere', async () => {
    const amager = await aService()
    const [mette, jonas] = [await amager.specialist('Mette'), await amager.specialist('Jonas')]
    await signOutEverywhere(mette, command({}))
    expect(await actorOfSession(jonas.sessionId, NOW)).toBeDefined()
  })
})

test('one’s own sessions are listed, the one used last first, without those that are over', async () => {
  const mette = await (await aService()).specialist('Mette')
  const phone = await anotherDevice(mette, minutesLater(60))
  await anotherDevice(mette, minutesLater(-130))
  const sessions = await ownSessions(at(mette, minutesLater(61).toISOString()))
  expect(sessions.map(({ id, isThisOne }) => [id, isThisOne])).toEqual([
    [phone, false],
    [mette.sessionId, true],
  ])
  expect(sessions[0]).toMatchObject({ device: 'Chrome · Windows', openedAt: minutesLater(60) })
})

test('a session on another device can be ended, and only that one', async () => {
  const mette = await (await aService()).specialist('Mette')
  const phone = await anotherDevice(mette)
  expect(await endSession(mette, command({ sessionId: phone }))).toMatchObject({ kind: 'done' })
  expect(await actorOfSession(phone, NOW)).toBeUndefined()
  expect(await actorOfSession(mette.sessionId, NOW)).toBeDefined()
  expect(await auditOf(mette)).toEqual(['account.end-session done'])
})

test('signing out everywhere ends this session too', async () => {
  const amager = await aService()
  const jonas = await amager.clientAccount(await amager.person('Jonas'))
  const phone = await anotherDevice(jonas)
  expect(await signOutEverywhere(jonas, command({}))).toMatchObject({ kind: 'done' })
  expect(await actorOfSession(phone, NOW)).toBeUndefined()
  expect(await sessionRow(jonas.sessionId)).toMatchObject({ endedBecause: 'signed_out_everywhere' })
})

test('everybody chooses their own language', async () => {
  const amager = await aService()
  const jonas = await amager.clientAccount(await amager.person('Jonas'))
  expect(await chooseLanguage(jonas, command({ language: 'da' }))).toEqual({ kind: 'done', value: { language: 'da' } })
  expect(await actorOfSession(jonas.sessionId, NOW)).toMatchObject({ language: 'da' })
  expect(await auditOf(jonas)).toEqual(['account.choose-language done'])
})

test.each([undefined, '', 'fr'])('a language we do not speak (%s) is asked for again', async (language) => {
  const mette = await (await aService()).specialist('Mette')
  const answer = await chooseLanguage(mette, command({ language }))
  expect(answer).toEqual({ kind: 'problems', problems: { language: { key: 'accounts.errors.languageMissing' } } })
})
