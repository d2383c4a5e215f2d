import { eq, inArray } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { connection } from '#db/connection'
import { commands, earlierVersions } from '#db/schema/access'
import { accounts, leaves, preferences, sessions } from '#db/schema/accounts'
import { appointmentSeries, appointments } from '#db/schema/appointments'
import { checkInAnswers, checkIns } from '#db/schema/check-ins'
import { assignments, clients, closures, episodes, teamTalks } from '#db/schema/clients'
import { contacts } from '#db/schema/contacts'
import { employerContacts, employerGrams, employerMerges, employerPeople, employers } from '#db/schema/employers'
import { pauses, searchStretches } from '#db/schema/pauses'
import { contactWishes, putOffs, rhythms } from '#db/schema/rhythms'
import { stays } from '#db/schema/stays'
import { supportEvents } from '#db/schema/support-events'
import type { UseCase } from '#lib/access/use-case'
import { ACTS, allowing, refusing } from '#tests/access/act-table'
import { useCases } from '#tests/access/exports'
import { PREPARE } from '#tests/access/prepare-act'
import { aWorld, type Scene, withSigne } from '#tests/access/relations'
import { auditOf, NOT_ALLOWED, NOT_FOUND } from '#tests/build/trace'

let known: Map<string, UseCase<unknown>>

beforeAll(async () => {
  known = await useCases()
})

test('every act there is stands in the handbook, once', () => {
  const acts = ACTS.map(({ act }) => act)
  expect(acts.toSorted()).toEqual([...known.keys()].sort())
  expect(acts.filter((act) => !(act in PREPARE))).toEqual([])
})

describe.each(ACTS)('$act', ({ act, verdicts }) => {
  let world: Awaited<ReturnType<typeof aWorld>>
  let scene: Scene
  let form: object | undefined

  beforeAll(async () => {
    world = await aWorld()
    scene = await withSigne(world)
    form = await PREPARE[act]?.(scene)
  })

  test.each(refusing(verdicts))('refused to %s: “%s”', async (relation, verdict) => {
    const actor = scene.who[relation]
    const before = await everythingIn(scene.signe.serviceId)
    const traces = await auditOf(actor, scene.signe)
    const attempt = async () => known.get(act)?.(actor, form)
    await expect(attempt()).rejects.toThrow(verdict === 'no' ? NOT_ALLOWED : NOT_FOUND)
    expect(await everythingIn(scene.signe.serviceId)).toEqual(before)
    const line = verdict === 'no' ? `${act} refused${named(act)}` : `${act} refused`
    expect(await auditOf(actor, scene.signe)).toEqual([...traces, line])
  })

  test.each(allowing(verdicts))('done by %s', async (relation) => {
    const another = await withSigne(world)
    const actor = another.who[relation]
    const prepared = await PREPARE[act]?.(another)
    const traces = await auditOf(actor, another.signe)
    const answer = await known.get(act)?.(actor, prepared)
    expect(answer).toMatchObject({ kind: 'done' })
    expect(await known.get(act)?.(actor, prepared), 'Sent twice, it is answered the same.').toEqual(answer)
    const lines = (await auditOf(actor, another.signe)).slice(traces.length)
    expect(lines).toEqual([expect.stringMatching(`^${act} done${named(act)}$`)])
  })
})

/** What is done with no person's record. */
const OF_NOBODY = /^(account|leave|caseload|employer|employer_person)\./

/** Whose record a line of the audit log says it was: Signe's, or that of somebody who has just come. */
function named(act: string): string {
  if (OF_NOBODY.test(act)) return ''
  return act === 'person.add' ? ': [0-9a-f-]{36}' : ': Signe Sørensen'
}

/** Every row of a service that an act may change, beside the audit log. */
async function everythingIn(serviceId: string): Promise<unknown[][]> {
  const { read } = connection()
  const staff = read.select({ id: accounts.id }).from(accounts).where(eq(accounts.serviceId, serviceId))
  const rows: unknown[][] = [await read.select().from(sessions).where(inArray(sessions.accountId, staff))]
  const tables = [commands, earlierVersions, accounts, clients, episodes, assignments, contacts]
  const touch = [rhythms, contactWishes, putOffs, checkIns, checkInAnswers]
  const around = [closures, teamTalks, stays, pauses, searchStretches, supportEvents]
  const planned = [appointments, appointmentSeries, leaves, preferences]
  const directory = [employers, employerGrams, employerMerges, employerPeople, employerContacts]
  for (const table of [...tables, ...directory, ...touch, ...planned, ...around]) {
    rows.push(await read.select().from(table).where(eq(table.serviceId, serviceId)))
  }
  return rows.map((list) => list.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)))
}
