'use server'

import { formAction } from '#lib/access/form-action'
import { addPerson } from '#lib/clients/add-person'
import { assignSpecialist } from '#lib/clients/assign-specialist'
import { changeEpisode } from '#lib/clients/change-episode'
import { changePerson } from '#lib/clients/change-person'

export const addPersonAction = formAction(addPerson, {
  say: ({ name, colleague }) => ({ key: 'clients.added', values: { name, colleague: colleague ?? 'none' } }),
})
export const changePersonAction = formAction(changePerson, { say: () => ({ key: 'clients.changed' }) })
export const changeEpisodeAction = formAction(changeEpisode, { say: () => ({ key: 'clients.changed' }) })
export const assignSpecialistAction = formAction(assignSpecialist, {
  say: (values) => ({ key: 'clients.assigned', values }),
})
