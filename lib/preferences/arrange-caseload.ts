import { preferences } from '#db/schema/accounts'
import { useCase } from '#lib/access/use-case'
import { arrangeCaseloadForm } from './forms.ts'
import { mayArrangeCaseload } from './policy.ts'
import { caseloadOrder } from './queries.ts'

/** Sorts and filters the caseload, and keeps it so for whoever did. */
export const arrangeCaseload = useCase({
  act: 'caseload.arrange',
  form: arrangeCaseloadForm,
  subject: async (_tx, _input, actor) => actor,
  allow: mayArrangeCaseload,
  about: () => [],
  perform: async ({ tx, actor, input }) => {
    const { serviceId, accountId, now: changedAt } = actor
    const before = await caseloadOrder(actor, tx)
    const { sort, show } = { sort: input.sort ?? before.sort, show: input.show ?? before.show }
    const specialistId = input.specialistId === 'all' ? null : (input.specialistId ?? before.specialistId)
    const value = { sort, show, specialistId }
    await tx
      .insert(preferences)
      .values({ serviceId, accountId, page: 'caseload', value, changedAt })
      .onConflictDoUpdate({
        target: [preferences.serviceId, preferences.accountId, preferences.page],
        set: { value, changedAt },
      })
    return { sort, show }
  },
})
