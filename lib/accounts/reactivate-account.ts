import { useCase } from '#lib/access/use-case'
import { accountForm } from './forms.ts'
import { mayReactivateAccount } from './policy.ts'
import { staffAccountWithinReach, updateAccount } from './staff-account.ts'

/** Somebody is back: they can sign in again. */
export const reactivateAccount = useCase({
  act: 'account.reactivate',
  form: accountForm,
  subject: staffAccountWithinReach,
  allow: mayReactivateAccount,
  about: () => [],
  perform: async ({ tx, subject: account }) => {
    await updateAccount(tx, account, { deactivatedAt: null })
    return { name: account.name }
  },
})
