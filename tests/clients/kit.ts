import { assignments } from '#db/schema/clients'
import type { StaffActor } from '#lib/access/actor'
import { newId } from '#lib/shared/ids'
import { type Person, write } from '#tests/build/service'

type Days = { kind?: 'primary' | 'cover'; fromDay: string; toDay?: string }

/** Somebody walks with a person for a while. */
export async function walks(specialist: StaffActor, person: Person, { kind = 'cover', ...days }: Days): Promise<void> {
  const { serviceId, accountId } = specialist
  const assignment = { serviceId, id: newId(), clientId: person.id, accountId, kind, ...days }
  await write((tx) => tx.insert(assignments).values(assignment))
}
