'use server'

import { formAction } from '#lib/access/form-action'
import { chooseLanguage } from '#lib/accounts/choose-language'
import { endSession } from '#lib/accounts/end-session'

export const chooseLanguageAction = formAction(chooseLanguage, {
  say: () => ({ key: 'accounts.language.chosen' }),
})
export const endSessionAction = formAction(endSession, {
  say: () => ({ key: 'accounts.sessions.ended' }),
})
