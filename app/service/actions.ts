'use server'

import { formAction } from '#lib/access/form-action'
import { changeRole } from '#lib/accounts/change-role'
import { deactivateAccount } from '#lib/accounts/deactivate-account'
import { reactivateAccount } from '#lib/accounts/reactivate-account'

export const changeRoleAction = formAction(changeRole, {
  say: (values) => ({ key: 'accounts.staff.roleChanged', values }),
})
export const deactivateAccountAction = formAction(deactivateAccount, {
  say: (values) => ({ key: 'accounts.staff.deactivated', values }),
})
export const reactivateAccountAction = formAction(reactivateAccount, {
  say: (values) => ({ key: 'accounts.staff.reactivated', values }),
})
