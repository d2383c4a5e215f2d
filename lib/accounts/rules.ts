export const LANGUAGES = ['en', 'da'] as const
export const STAFF_ROLES = ['specialist', 'supervisor', 'admin'] as const
export type StaffRole = (typeof STAFF_ROLES)[number]

type Change = {
  account: { id: string; role: string }
  /** The role it is to have, or `off`. */
  to: StaffRole | 'off'
  by: string
  /** Admins who can sign in now. */
  admins: string[]
}

/** Why an account must not be changed so, or nothing. A service without an admin could never be put right from inside. */
export function changeRefused({ account, to, by, admins }: Change): 'yourself' | 'lastAdmin' | undefined {
  if (account.id === by) return 'yourself'
  const losesAdmin = account.role === 'admin' && to !== 'admin'
  return losesAdmin && !admins.some((id) => id !== account.id) ? 'lastAdmin' : undefined
}
