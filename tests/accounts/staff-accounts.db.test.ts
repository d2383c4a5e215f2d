import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { connection } from '#db/connection'
import { accounts } from '#db/schema/accounts'
import { actorOfSession } from '#lib/access/session'
import { changeRole } from '#lib/accounts/change-role'
import { deactivateAccount } from '#lib/accounts/deactivate-account'
import { reactivateAccount } from '#lib/accounts/reactivate-account'
import { auditOf, givePassword, sessionRow, tryToSignIn } from '#tests/access/sign-in-kit'
import { aService, at, command, NOW } from '#tests/build/service'

const about = ({ accountId }: { accountId: string }) => command({ accountId, version: '1' })

async function accountOf({ accountId }: { accountId: string }) {
  const [account] = await connection().read.select().from(accounts).where(eq(accounts.id, accountId))
  return account
}

describe.each([
  ['closing', deactivateAccount, {}],
  ['opening again', reactivateAccount, {}],
  ['changing the role of', changeRole, { role: 'supervisor' }],
] as const)('%s an account', (_what, act, fields) => {
  test('is not for specialists or supervisors, and that they tried is written down', async () => {
    const amager = await aService()
    const mette = await amager.specialist('Mette')
    for (const other of [await amager.specialist('Jonas'), await amager.supervisor('Signe')]) {
      await expect(act(other, { ...about(mette), ...fields })).rejects.toThrow('Not allowed')
      expect(await auditOf(other)).toEqual([`${act.act} refused`])
    }
    expect(await accountOf(mette)).toMatchObject({ role: 'specialist', deactivatedAt: null, version: 1 })
  })

  test('is not for the people supported: they find nobody', async () => {
    const amager = await aService()
    const jonas = await amager.clientAccount(await amager.person('Jonas'))
    await expect(act(jonas, { ...about(await amager.specialist('Mette')), ...fields })).rejects.toThrow(
      expect.objectContaining({ name: 'NotFound' }),
    )
  })

  test('finds nobody in another service, and none of the people supported', async () => {
    const [amager, odense] = [await aService(), await aService()]
    const ada = await amager.admin()
    const jonas = await amager.clientAccount(await amager.person('Jonas'))
    for (const outOfReach of [await odense.specialist('Mette'), jonas]) {
      await expect(act(ada, { ...about(outOfReach), ...fields })).rejects.toThrow(
        expect.objectContaining({ name: 'NotFound' }),
      )
      expect(await accountOf(outOfReach)).toMatchObject({ version: 1, deactivatedAt: null })
    }
  })
})

test('a role that somebody changed meanwhile is shown as it is now', async () => {
  const amager = await aService()
  const [ada, bo, mette] = [await amager.admin(), await amager.admin('Bo'), await amager.specialist('Mette')]
  await changeRole(bo, { ...about(mette), role: 'supervisor' })
  const answer = await changeRole(ada, { ...about(mette), role: 'admin' })
  expect(answer).toEqual({ kind: 'changed', version: 2, reads: { role: 'supervisor' } })
})

test('an account that is closed twice was closed the first time', async () => {
  const amager = await aService()
  const [ada, mette] = [await amager.admin(), await amager.specialist('Mette')]
  await deactivateAccount(ada, about(mette))
  await deactivateAccount(at(ada, '2026-03-17T09:00:00Z'), about(mette))
  expect(await accountOf(mette)).toMatchObject({ deactivatedAt: NOW })
})

test('an admin closes neither their own account nor gives up their own role', async () => {
  const amager = await aService()
  const ada = await amager.admin()
  await amager.admin('Bo')
  const yourself = {
    kind: 'problems',
    problems: { form: { key: 'accounts.errors.yourself', values: { name: 'Ada Admin' } } },
  }
  expect(await deactivateAccount(ada, about(ada))).toEqual(yourself)
  expect(await changeRole(ada, { ...about(ada), role: 'specialist' })).toEqual(yourself)
  expect(await accountOf(ada)).toMatchObject({ role: 'admin', deactivatedAt: null })
})

test('two admins who close each other’s accounts at the same moment leave one', async () => {
  const amager = await aService()
  const [ada, bo] = [await amager.admin('Ada'), await amager.admin('Bo')]
  const answers = await Promise.all([deactivateAccount(ada, about(bo)), deactivateAccount(bo, about(ada))])
  expect(answers.map(({ kind }) => kind).sort()).toEqual(['done', 'problems'])
  const open = [await accountOf(ada), await accountOf(bo)].filter((account) => account?.deactivatedAt === null)
  expect(open).toHaveLength(1)
})

test('a role nobody has is not given', async () => {
  const amager = await aService()
  const mette = await amager.specialist('Mette')
  const answer = await changeRole(await amager.admin(), { ...about(mette), role: 'client' })
  expect(answer).toEqual({ kind: 'problems', problems: { role: { key: 'accounts.errors.roleMissing' } } })
})

test('closing an account ends its sessions and keeps its owner out', async () => {
  const amager = await aService()
  const [ada, mette] = [await amager.admin(), await amager.specialist('Mette')]
  await givePassword(mette, `${mette.accountId}@nordhavn.example`)
  expect(await deactivateAccount(ada, about(mette))).toEqual({ kind: 'done', value: { name: 'Mette' } })
  expect(await sessionRow(mette.sessionId)).toMatchObject({ endedAt: NOW, endedBecause: 'deactivated' })
  expect(await actorOfSession(mette.sessionId, NOW)).toBeUndefined()
  expect(await tryToSignIn(`${mette.accountId}@nordhavn.example`)).toEqual({ kind: 'not_recognised' })
  expect(await auditOf(ada)).toEqual(['account.deactivate done'])
})

test('opening an account again lets its owner sign in; what was ended stays ended', async () => {
  const amager = await aService()
  const [ada, mette] = [await amager.admin(), await amager.specialist('Mette')]
  await givePassword(mette, `${mette.accountId}@nordhavn.example`)
  await deactivateAccount(ada, about(mette))
  expect(await reactivateAccount(ada, about(mette))).toMatchObject({ kind: 'done' })
  expect(await actorOfSession(mette.sessionId, NOW)).toBeUndefined()
  expect(await tryToSignIn(`${mette.accountId}@nordhavn.example`)).toMatchObject({ kind: 'signed_in' })
})

test('a new role ends the sessions that had the old one', async () => {
  const amager = await aService()
  const [ada, mette] = [await amager.admin(), await amager.specialist('Mette')]
  expect(await changeRole(ada, { ...about(mette), role: 'supervisor' })).toMatchObject({ kind: 'done' })
  expect(await accountOf(mette)).toMatchObject({ role: 'supervisor', version: 2 })
  expect(await sessionRow(mette.sessionId)).toMatchObject({ endedBecause: 'role_changed' })
  expect(await auditOf(ada)).toEqual(['account.change-role done'])
})
