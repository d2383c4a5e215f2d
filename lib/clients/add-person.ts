import { and, eq } from 'drizzle-orm'
import { assignments, clients, episodes } from '#db/schema/clients'
import { isStaff } from '#lib/access/actor'
import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { newId } from '#lib/shared/ids'
import { searchText } from '#lib/shared/search-text'
import { addPersonForm } from './forms.ts'
import { mayAddPerson } from './policy.ts'
import { colleagues } from './queries/everybody.ts'
import { timesRefused } from './rules.ts'

/** Somebody new: who they are, how far support has come, and the one specialist who walks with them from today. */
export const addPerson = useCase({
  act: 'person.add',
  form: addPersonForm,
  subject: async (tx, input, actor) => {
    const team = isStaff(actor) ? await colleagues(actor, tx) : []
    const specialist = team.find((colleague) => colleague.accountId === input.specialistId)
    return specialist && { specialist }
  },
  allow: mayAddPerson,
  about: () => [],
  began: ({ clientId }: { clientId: string }) => [clientId],
  perform: async ({ tx, actor, subject: { specialist }, input }) => {
    const { serviceId, now: createdAt, today } = actor
    const { name, phone, language, wish, treatmentTeam, clinician, state, source, sourceWords } = input
    const { referredOn, acceptedOn, supportedFrom } = input
    const refused = timesRefused(input, today)
    if (refused) throw new RuleBroken(refused.field, refused.key)
    const searchName = searchText(name)
    const { teamId } = specialist
    const [namesake] = await tx
      .select({ id: clients.id })
      .from(clients)
      .where(and(eq(clients.serviceId, serviceId), eq(clients.teamId, teamId), eq(clients.searchName, searchName)))
    if (namesake && !input.another) throw new RuleBroken('another', 'clients.errors.namesake', { name })

    const id = newId()
    const wishSaidOn = wish ? today : null
    const details = { name, searchName, phone, language, wish, wishSaidOn, treatmentTeam, clinician }
    await tx.insert(clients).values({ serviceId, id, teamId, ...details, createdAt })
    const times = { state, source, sourceWords, referredOn, acceptedOn, supportedFrom }
    await tx.insert(episodes).values({ serviceId, id: newId(), clientId: id, ...times })
    const assignment = { clientId: id, accountId: specialist.accountId, kind: 'primary' as const, fromDay: today }
    await tx.insert(assignments).values({ serviceId, id: newId(), ...assignment })
    // A colleague's people are theirs: whoever adds one cannot open the page, and is told whose it is.
    const isTheirs = actor.role === 'specialist' && specialist.accountId !== actor.accountId
    return { clientId: id, name, colleague: isTheirs ? specialist.name : null }
  },
})
