'use server'

import { formAction } from '#lib/access/form-action'
import { correctContact } from '#lib/contacts/correct-contact'
import { logContact } from '#lib/contacts/log-contact'
import { undoContact } from '#lib/contacts/undo-contact'
import { withdrawContact } from '#lib/contacts/withdraw-contact'

export const logContactAction = formAction(logContact, {
  say: ({ names, outcome, day }) => ({ key: 'contacts.saved', values: { names: names.join(', '), outcome, day } }),
})
export const undoContactAction = formAction(undoContact, {
  say: ({ count }) => ({ key: 'contacts.undone', values: { count } }),
})
export const correctContactAction = formAction(correctContact, { say: () => ({ key: 'contacts.corrected' }) })
export const withdrawContactAction = formAction(withdrawContact, {
  say: ({ meeting }) => ({ key: 'contacts.withdrawn', values: { meeting } }),
})
