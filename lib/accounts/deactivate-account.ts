import { endSessionsOf } from '#lib/access/session-rows'
import { useCase } from '#lib/access/use-case'
import { accountForm } from './forms.ts'
import { mayDeactivateAccount } from './policy.ts'
import { assertMayBecome, staffAccountWithinReach, updateAccount } from './staff-account.ts'

/** Somebody has left: they are signed out at once and cannot come back in. What they wrote stays theirs. */
export const deactivateAccount = useCase({
  act: 'account.deactivate',
  form: accountForm,
  subject: staffAccountWithinReach,
  allow: mayDeactivateAccount,
  about: () => [],
  perform: async ({ tx, actor, subject: account }) => {
    await assertMayBecome(tx, actor, account, 'off')
    await updateAccount(tx, account, { deactivatedAt: account.deactivatedAt ?? actor.now })
    await endSessionsOf(tx, account.id, 'deactivated', actor.now)
    return { name: account.name }
  },
})
