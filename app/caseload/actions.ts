'use server'

import { formAction } from '#lib/access/form-action'
import { arrangeCaseload } from '#lib/preferences/arrange-caseload'

export const arrangeCaseloadAction = formAction(arrangeCaseload, {
  say: (values) => ({ key: 'caseload.arranged', values }),
})
