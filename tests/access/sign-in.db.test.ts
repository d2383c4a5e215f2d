import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { connection } from '#db/connection'
import { accounts, signInAttempts } from '#db/schema/accounts'
import { actorOfSession } from '#lib/access/session'
import { beginAttempt, FAILURES_PER_ACCOUNT, FAILURES_PER_NETWORK } from '#lib/access/sign-in-attempts'
import { auditOf, givePassword, minutesLater, PASSWORD, sessionRow, tryToSignIn } from '#tests/access/sign-in-kit'
import { aService, NOW, write } from '#tests/build/service'

const WRONG = 'snow on the harbour'
const NOT_RECOGNISED = { kind: 'not_recognised' }

let mette: Awaited<ReturnType<Awaited<ReturnType<typeof aService>>['specialist']>>
let email = ''
let places = 0

beforeEach(async () => {
  mette = await (await aService()).specialist('Mette')
  email = `mette-${mette.accountId}@nordhavn.example`
  await givePassword(mette, email)
})

/** A network nobody tried from before. */
const anotherNetwork = () => {
  places += 1
  return `198.51.100.${places}`
}

describe('nobody comes in', () => {
  test('with a wrong password, and it is written down that somebody tried', async () => {
    expect(await tryToSignIn(email, { password: WRONG, network: anotherNetwork() })).toEqual(NOT_RECOGNISED)
    expect(await auditOf(mette)).toEqual(['account.sign-in refused'])
  })

  test('with an address nobody has, and the answer is the same', async () => {
    expect(await tryToSignIn('nobody@nordhavn.example', { network: anotherNetwork() })).toEqual(NOT_RECOGNISED)
  })

  test('once their account is closed, and the answer is the same', async () => {
    await write((tx) => tx.update(accounts).set({ deactivatedAt: NOW }).where(eq(accounts.id, mette.accountId)))
    expect(await tryToSignIn(email, { network: anotherNetwork() })).toEqual(NOT_RECOGNISED)
    expect(await auditOf(mette)).toEqual(['account.sign-in refused'])
  })

  test('with a NUL in what they typed, which no database takes: without it, it is the same address', async () => {
    expect(await tryToSignIn('nobody\0@nordhavn.example', { network: anotherNetwork() })).toEqual(NOT_RECOGNISED)
    expect(await tryToSignIn(email, { password: `${PASSWORD}\0`, network: anotherNetwork() })).toEqual(NOT_RECOGNISED)
    expect(await tryToSignIn(`\0${email}`, { network: anotherNetwork() })).toMatchObject({ kind: 'signed_in' })
  })

  test('without a password', async () => {
    expect(await tryToSignIn(email, { password: '', network: anotherNetwork() })).toEqual(NOT_RECOGNISED)
  })
})

describe('too many tries', () => {
  test('at one account are asked to wait, from wherever they come, and the right password waits too', async () => {
    for (let tries = 0; tries < FAILURES_PER_ACCOUNT; tries++) {
      expect(await tryToSignIn(email, { password: WRONG, network: anotherNetwork() })).toEqual(NOT_RECOGNISED)
    }
    expect(await tryToSignIn(email, { network: anotherNetwork() })).toEqual({ kind: 'wait', seconds: 900 })
    expect(await tryToSignIn(email, { network: anotherNetwork(), now: minutesLater(14) })).toEqual({
      kind: 'wait',
      seconds: 60,
    })
    expect(await tryToSignIn(email, { network: anotherNetwork(), now: minutesLater(15) })).toMatchObject({
      kind: 'signed_in',
    })
  })

  test('at once are many too', async () => {
    const tries = Array.from({ length: FAILURES_PER_ACCOUNT + 5 }, () =>
      tryToSignIn(email, { password: WRONG, network: anotherNetwork() }),
    )
    const answers = await Promise.all(tries)
    expect(answers.filter(({ kind }) => kind === 'wait')).toHaveLength(5)
  })

  test('at an address nobody has are asked to wait just the same', async () => {
    const nobody = `nobody-${mette.accountId}@nordhavn.example`
    for (let tries = 0; tries < FAILURES_PER_ACCOUNT; tries++) await tryToSignIn(nobody, { network: anotherNetwork() })
    expect(await tryToSignIn(nobody, { network: anotherNetwork() })).toMatchObject({ kind: 'wait' })
  })

  test('from one network are asked to wait, whoever they claim to be; others are not', async () => {
    const network = anotherNetwork()
    for (let tries = 0; tries < FAILURES_PER_NETWORK; tries++) await beginAttempt(`somebody-${tries}`, network, NOW)
    expect(await tryToSignIn(email, { network })).toMatchObject({ kind: 'wait' })
    expect(await tryToSignIn(email, { network: anotherNetwork() })).toMatchObject({ kind: 'signed_in' })
  })

  test('leave neither addresses nor networks behind, and nothing after a day', async () => {
    await tryToSignIn(email, { password: WRONG, network: '192.0.2.77' })
    const kept = () => connection().read.select().from(signInAttempts)
    expect(JSON.stringify(await kept())).not.toMatch(/nordhavn|192\.0\.2\.77/)
    await tryToSignIn(email, { network: anotherNetwork(), now: minutesLater(25 * 60) })
    expect(await kept()).toHaveLength(1)
  })
})

test('signing in opens a session of one’s own, which is written down', async () => {
  const answer = await tryToSignIn(`  ${email.toUpperCase()} `, { network: anotherNetwork() })
  if (answer.kind !== 'signed_in') throw new Error(answer.kind)
  expect(answer.role).toBe('specialist')
  expect(await sessionRow(answer.sessionId)).toMatchObject({
    accountId: mette.accountId,
    device: 'Firefox · Android',
    endedAt: null,
  })
  expect(await actorOfSession(answer.sessionId, NOW)).toMatchObject({ name: 'Mette', teamIds: mette.teamIds })
  expect(await auditOf(mette)).toEqual(['account.sign-in done'])
})

test('signing in again in the same browser ends the session it had', async () => {
  await tryToSignIn(email, { network: anotherNetwork(), earlierSession: mette.sessionId })
  expect(await sessionRow(mette.sessionId)).toMatchObject({ endedBecause: 'signed_out' })
})

test('those who came in do not count as tries', async () => {
  const network = anotherNetwork()
  for (let times = 0; times <= FAILURES_PER_ACCOUNT; times++) {
    expect(await tryToSignIn(email, { network, password: PASSWORD })).toMatchObject({ kind: 'signed_in' })
  }
})
