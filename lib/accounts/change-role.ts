import { endSessionsOf } from '#lib/access/session-rows'
import { useCase } from '#lib/access/use-case'
import { changeRoleForm } from './forms.ts'
import { mayChangeRole } from './policy.ts'
import { assertMayBecome, staffAccountWithinReach, updateAccount } from './staff-account.ts'

/** Another role, and with it another reach: open sessions end, so that nobody goes on with the old one. */
export const changeRole = useCase({
  act: 'account.change-role',
  form: changeRoleForm,
  subject: staffAccountWithinReach,
  allow: mayChangeRole,
  about: () => [],
  current: ({ version, role }) => ({ version, reads: { role } }),
  perform: async ({ tx, actor, subject: account, input: { role } }) => {
    await assertMayBecome(tx, actor, account, role)
    await updateAccount(tx, account, { role, version: account.version + 1 })
    await endSessionsOf(tx, account.id, 'role_changed', actor.now)
    return { name: account.name }
  },
})
