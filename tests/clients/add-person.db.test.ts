import { and, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { connection } from '#db/connection'
import { assignments, clients, episodes } from '#db/schema/clients'
import type { StaffActor } from '#lib/access/actor'
import { clientView } from '#lib/access/client-view'
import { NotFound } from '#lib/access/failures'
import { caseload } from '#lib/caseload/queries'
import { addPerson } from '#lib/clients/add-person'
import { newId } from '#lib/shared/ids'
import { aService, command, type ServiceKit, TODAY } from '#tests/build/service'
import { auditOf, done, NOT_FOUND } from '#tests/build/trace'

let amager: ServiceKit
let mette: StaffActor

beforeEach(async () => {
  amager = await aService()
  mette = await amager.specialist('Mette')
})

const addForm = (fields: Record<string, string> = {}) =>
  command({ name: 'Signe Sørensen', state: 'supported', specialistId: mette.accountId, ...fields })

const peopleNamed = (name: string) =>
  connection()
    .read.select()
    .from(clients)
    .where(and(eq(clients.serviceId, amager.serviceId), eq(clients.name, name)))

describe('nobody is added', () => {
  test.each([
    ['without a name', { name: '  ' }, { name: { key: 'clients.errors.nameMissing' } }],
    ['in a state there is not', { state: 'lost' }, { state: { key: 'clients.errors.stateMissing' } }],
    ['as somebody whose support has ended', { state: 'closed' }, { state: { key: 'clients.errors.stateMissing' } }],
    ['without a specialist', { specialistId: '' }, { specialistId: { key: 'clients.errors.specialistMissing' } }],
    ['with a day no month has', { referredOn: '2026-02-30' }, { referredOn: { key: 'form.notADay' } }],
    ['with a day still to come', { referredOn: '2026-03-17' }, { referredOn: { key: 'clients.errors.dayLater' } }],
  ])('%s', async (_how, fields, problems) => {
    expect(await addPerson(mette, addForm(fields))).toEqual({ kind: 'problems', problems })
    expect(await peopleNamed('Signe Sørensen')).toEqual([])
  })

  test('with a specialist of another team, another service, or nobody at all', async () => {
    const vera = await amager.specialist('Vera', { team: await amager.team('Amager West') })
    const nils = await (await aService({ name: 'Odense' })).specialist('Nils')
    for (const { accountId } of [vera, nils, { accountId: newId() }]) {
      await expect(addPerson(mette, addForm({ specialistId: accountId }))).rejects.toThrow(NOT_FOUND)
    }
    expect(await peopleNamed('Signe Sørensen')).toEqual([])
  })
})

test('somebody of the same name in the team is asked about first, however it is spelled', async () => {
  await amager.person('signe soerensen')
  const answer = await addPerson(mette, addForm())
  const asked = { key: 'clients.errors.namesake', values: { name: 'Signe Sørensen' } }
  expect(answer).toEqual({ kind: 'problems', problems: { another: asked } })
  expect(await addPerson(mette, addForm({ another: 'yes' }))).toMatchObject({ kind: 'done' })
  expect(await peopleNamed('Signe Sørensen')).toHaveLength(1)
})

test('whoever adds somebody for a colleague is told whose it is, and has no page to open; a supervisor has', async () => {
  const karim = await amager.specialist('Karim')
  const lene = await amager.supervisor('Lene')
  const forKarim = { specialistId: karim.accountId, another: 'yes' }
  const added = done(await addPerson(mette, addForm(forKarim)))
  expect(added).toMatchObject({ colleague: 'Karim' })
  await expect(clientView(mette, added.clientId, 'person.timeline')).rejects.toThrow(NotFound)
  expect(done(await addPerson(mette, addForm({ another: 'yes' })))).toMatchObject({ colleague: null })
  const byLene = done(await addPerson(lene, addForm(forKarim)))
  expect(byLene).toMatchObject({ colleague: null })
  expect(await clientView(lene, byLene.clientId, 'person.timeline')).toBe(byLene.clientId)
})

test('when two add the same name at once, the second is asked', async () => {
  const karim = await amager.specialist('Karim')
  const answers = await Promise.all([addPerson(mette, addForm()), addPerson(karim, addForm())])
  expect(answers.map(({ kind }) => kind).sort()).toEqual(['done', 'problems'])
  expect(await peopleNamed('Signe Sørensen')).toHaveLength(1)
})

test('somebody added is on their specialist’s caseload at once, with unknown days unknown', async () => {
  const { clientId, name } = done(
    await addPerson(mette, addForm({ wish: 'a job with plants', language: 'da', referredOn: '2026-03-01' })),
  )
  expect(name).toBe('Signe Sørensen')
  expect(await caseload(mette)).toMatchObject([
    {
      id: clientId,
      wish: 'a job with plants',
      support: 'supported',
      search: 'not_started',
      specialistId: mette.accountId,
    },
  ])
  const { read } = connection()
  expect(await peopleNamed(name)).toMatchObject([
    { wishSaidOn: TODAY, phone: null, language: 'da', teamId: amager.teamId, version: 1 },
  ])
  expect(await read.select().from(episodes).where(eq(episodes.clientId, clientId))).toMatchObject([
    { state: 'supported', referredOn: '2026-03-01', acceptedOn: null, supportedFrom: null, closedOn: null },
  ])
  expect(await read.select().from(assignments).where(eq(assignments.clientId, clientId))).toMatchObject([
    { accountId: mette.accountId, kind: 'primary', fromDay: TODAY, toDay: null },
  ])
  expect(await auditOf(mette)).toEqual([`person.add done: ${clientId}`])
})
