import { endSessionsOf } from '#lib/access/session-rows'
import { useCase } from '#lib/access/use-case'
import { signOutEverywhereForm } from './forms.ts'
import { maySignOutEverywhere } from './policy.ts'

/** Ends every session of the own account, this one too. */
export const signOutEverywhere = useCase({
  act: 'account.sign-out-everywhere',
  form: signOutEverywhereForm,
  subject: async (_tx, _input, actor) => actor,
  allow: maySignOutEverywhere,
  about: () => [],
  perform: ({ tx, actor }) => endSessionsOf(tx, actor.accountId, 'signed_out_everywhere', actor.now),
})
