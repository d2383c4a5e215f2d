import { asc, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { connection } from '#db/connection'
import { assignments } from '#db/schema/clients'
import type { StaffActor } from '#lib/access/actor'
import { assignSpecialist } from '#lib/clients/assign-specialist'
import { peopleOf } from '#lib/clients/queries/everybody'
import { aService, at, command, type Person, type ServiceKit, TODAY } from '#tests/build/service'
import { auditOf, refusal } from '#tests/build/trace'
import { walks } from '#tests/clients/kit'

let amager: ServiceKit
let lene: StaffActor
let mette: StaffActor
let karim: StaffActor
let signe: Person

beforeEach(async () => {
  amager = await aService()
  lene = await amager.supervisor('Lene')
  mette = await amager.specialist('Mette')
  karim = await amager.specialist('Karim')
  signe = await amager.person('Signe', { with: mette })
})

const assignForm = ({ accountId }: { accountId: string }) => command({ clientId: signe.id, specialistId: accountId })

/** Who walked with Signe, in order, such as `Mette 2026-01-05 –`. */
async function walked() {
  const names = new Map([mette, karim, lene].map(({ accountId, name }) => [accountId, name]))
  const rows = await connection()
    .read.select()
    .from(assignments)
    .where(eq(assignments.clientId, signe.id))
    .orderBy(asc(assignments.fromDay), asc(assignments.id))
  return rows.map(({ accountId, kind, fromDay, toDay }) => {
    const days = `${names.get(accountId)} ${fromDay} – ${toDay ?? ''}`.trim()
    return kind === 'called_off' ? `${days}, called off` : days
  })
}

describe('nobody is named', () => {
  test('who works in another team or another service', async () => {
    const vera = await amager.specialist('Vera', { team: await amager.team('Amager West') })
    const nils = await (await aService({ name: 'Odense' })).specialist('Nils')
    for (const stranger of [vera, nils]) {
      const answer = await assignSpecialist(lene, assignForm(stranger))
      expect(answer).toEqual(refusal('specialistId', 'clients.errors.specialistMissing'))
    }
    expect(await walked()).toEqual(['Mette 2026-01-05 –'])
  })

  test('anew who walks with them already', async () => {
    expect(await assignSpecialist(lene, assignForm(mette))).toMatchObject({ kind: 'done' })
    expect(await walked()).toEqual(['Mette 2026-01-05 –'])
  })
})

test('another specialist walks with somebody from today, and the one before until yesterday', async () => {
  const answer = await assignSpecialist(lene, assignForm(karim))
  expect(answer).toEqual({ kind: 'done', value: { name: 'Signe', specialist: 'Karim' } })
  expect(await walked()).toEqual(['Mette 2026-01-05 – 2026-03-15', `Karim ${TODAY} –`])
  expect([await peopleOf(mette), (await peopleOf(karim)).map(({ name }) => name)]).toEqual([[], ['Signe']])
  expect(await auditOf(lene, signe)).toEqual(['person.assign done: Signe'])
})

test('somebody who had nobody gets a specialist, a supervisor too', async () => {
  const asta = await amager.person('Asta')
  const form = command({ clientId: asta.id, specialistId: lene.accountId })
  expect(await assignSpecialist(lene, form)).toMatchObject({ kind: 'done' })
  expect((await peopleOf(lene)).find(({ name }) => name === 'Asta')).toMatchObject({ specialistId: lene.accountId })
})

test('named by mistake and put right the same day, everybody named stays in the record', async () => {
  await assignSpecialist(lene, assignForm(karim))
  await assignSpecialist(at(lene, '2026-03-16T09:05:00Z'), assignForm(mette))
  expect(await walked()).toEqual(['Mette 2026-01-05 – 2026-03-15', `Karim ${TODAY} – ${TODAY}`, `Mette ${TODAY} –`])
})

test('whoever covered is their own specialist from today, and covers no longer, now or later', async () => {
  await walks(karim, signe, { fromDay: '2026-03-02', toDay: '2026-03-20' })
  await walks(karim, signe, { fromDay: '2026-04-01', toDay: '2026-04-03' })
  await walks(lene, signe, { fromDay: '2026-03-02', toDay: '2026-03-20' })
  await assignSpecialist(lene, assignForm(karim))
  expect(await walked()).toEqual([
    'Mette 2026-01-05 – 2026-03-15',
    'Karim 2026-03-02 – 2026-03-15',
    'Lene 2026-03-02 – 2026-03-20',
    `Karim ${TODAY} –`,
    'Karim 2026-04-01 – 2026-04-03, called off',
  ])
})

test('when two name somebody at once, one specialist is named in the end', async () => {
  const ulla = await amager.supervisor('Ulla')
  await Promise.all([assignSpecialist(lene, assignForm(karim)), assignSpecialist(ulla, assignForm(lene))])
  expect((await walked()).filter((line) => line.endsWith('–'))).toHaveLength(1)
})
