import { z } from 'zod'
import { commandFields, editFields, oneOf, recordId } from '#lib/shared/form-fields'
import { LANGUAGES, STAFF_ROLES } from './rules.ts'

export const chooseLanguageForm = z.object({
  ...commandFields,
  language: oneOf(LANGUAGES, 'accounts.errors.languageMissing'),
})
export const endSessionForm = z.object({ ...commandFields, sessionId: recordId() })
export const signOutEverywhereForm = z.object(commandFields)
export const accountForm = z.object({ ...commandFields, accountId: recordId() })
export const changeRoleForm = z.object({
  ...editFields,
  accountId: recordId(),
  role: oneOf(STAFF_ROLES, 'accounts.errors.roleMissing'),
})
