import { asc, eq } from 'drizzle-orm'
import { connection } from '#db/connection'
import { assignments } from '#db/schema/clients'
import type { StaffActor } from '#lib/access/actor'
import { arrangeCover } from '#lib/cover/arrange-cover'
import { command, type Person } from '#tests/build/service'
import { done } from '#tests/build/trace'

type Days = { fromDay: string; toDay: string }
const WEEK: Days = { fromDay: '2026-03-20', toDay: '2026-03-27' }

type Fields = Partial<Days> & { away?: 'yes'; anyway?: 'yes' }

export const coverForm = (people: Person[], { accountId }: { accountId: string }, fields: Fields = {}) =>
  command({ people: people.map(({ id }) => id), colleagueId: accountId, ...WEEK, ...fields })

/** A colleague is to come, whatever speaks against it; answers with the ids of the covers, in the order of the people. */
export async function covered(by: StaffActor, people: Person[], colleague: StaffActor, fields: Fields = {}) {
  done(await arrangeCover(by, coverForm(people, colleague, { anyway: 'yes', ...fields })))
  return Promise.all(people.map(async (person) => (await coversIn(person)).at(-1)?.id ?? ''))
}

export async function coversIn({ id }: Person) {
  const rows = await connection()
    .read.select()
    .from(assignments)
    .where(eq(assignments.clientId, id))
    .orderBy(asc(assignments.id))
  return rows.filter(({ kind }) => kind === 'cover')
}

/** Who comes to somebody, such as `2026-03-20 – 2026-03-27 told 2026-03-16`. */
export async function coverDays(person: Person): Promise<string[]> {
  const rows = await coversIn(person)
  return rows.map(({ fromDay, toDay, announcedOn }) =>
    `${fromDay} – ${toDay ?? ''}${announcedOn ? ` told ${announcedOn}` : ''}`.trim(),
  )
}
