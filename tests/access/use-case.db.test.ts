import { and, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { connection } from '#db/connection'
import { commands } from '#db/schema/access'
import { assignments, clients } from '#db/schema/clients'
import type { StaffActor } from '#lib/access/actor'
import { NotAllowed, NotFound, RuleBroken } from '#lib/access/failures'
import { withinReach } from '#lib/access/read'
import { useCase } from '#lib/access/use-case'
import { newId } from '#lib/shared/ids'
import { linesOf, refuseAuditLines } from '#tests/build/audit'
import { aService, command, type Person, type ServiceKit, TODAY, write } from '#tests/build/service'

const changeWish = useCase({
  act: 'wish.change',
  form: z.object({
    commandId: z.uuid(),
    version: z.coerce.number(),
    clientId: z.string(),
    wish: z.string().trim().min(1, 'wish.missing').max(40, 'wish.tooLong'),
  }),
  subject: async (tx, { clientId }, actor) => {
    const reached = and(withinReach(actor, tx), eq(clients.id, clientId))
    const [client] = await tx.select().from(clients).where(reached)
    return client
  },
  allow: (actor) => actor.role === 'specialist',
  about: (client) => [client.id],
  current: ({ version, wish }) => ({ version, reads: { wish } }),
  perform: async ({ tx, subject, input: { wish } }) => {
    const { serviceId, id } = subject
    const version = subject.version + 1
    await tx
      .update(clients)
      .set({ wish, version })
      .where(and(eq(clients.serviceId, serviceId), eq(clients.id, id)))
    if (wish === 'to be left alone') throw new RuleBroken('wish', 'wish.notHere', { name: subject.name })
    if (wish === 'the impossible') throw new Error('nobody thought of this')
    return { id, wishes: [wish] }
  },
})

let kit: ServiceKit
let mette: StaffActor
let nadia: Person

beforeEach(async () => {
  kit = await aService()
  mette = await kit.specialist('Mette')
  nadia = await kit.person('Nadia', { with: mette })
})

describe('refused', () => {
  test('what cannot be read is answered by field and leaves nothing', async () => {
    const outcome = await changeWish(mette, command({ version: 1, clientId: nadia.id, wish: ' ' }))
    expect(outcome).toEqual({ kind: 'problems', problems: { wish: { key: 'wish.missing' } } })
    await expectNothingDone()
    expect(await linesOf(kit.serviceId)).toEqual([])
  })

  test('what is no form at all is answered, not thrown', async () => {
    for (const nothing of [undefined, null, 'wish', [], 7]) {
      expect(await changeWish(mette, nothing)).toMatchObject({ kind: 'problems' })
    }
  })

  test('a stranger’s id and a wrong id get the same answer, and each try leaves a line that names nobody', async () => {
    const elsewhere = await aService()
    const strangers = [
      await kit.person('Omar', { with: await kit.specialist('Anders') }),
      await kit.person('Sara'),
      await elsewhere.person('Lis', { with: await elsewhere.specialist('Bo') }),
      { id: newId() },
      { id: "' or 1 = 1 --" },
    ]
    const answers = await Promise.all(
      strangers.map(({ id }) => changeWish(mette, aWish({ clientId: id })).catch((error) => error)),
    )
    for (const answer of answers) expect(answer).toEqual(new NotFound())
    const line = { accountId: mette.accountId, act: 'wish.change', outcome: 'refused', people: [] }
    expect(await linesOf(kit.serviceId)).toEqual(strangers.map(() => line))
    expect(await linesOf(elsewhere.serviceId)).toEqual([])
    await expectNothingDone()
  })

  test('who sees the person but may not do this is told so; only the refusal is written down, with whose record it was', async () => {
    const susanne = await kit.supervisor('Susanne')
    await expect(changeWish(susanne, aWish())).rejects.toBeInstanceOf(NotAllowed)
    const line = { accountId: susanne.accountId, act: 'wish.change', outcome: 'refused', people: [nadia.id] }
    expect(await linesOf(kit.serviceId)).toEqual([line])
    await expectNothingDone()
  })

  test('a rule that is broken takes back what was done before it, and says where', async () => {
    const outcome = await changeWish(mette, aWish({ wish: 'to be left alone' }))
    const sentence = { key: 'wish.notHere', values: { name: 'Nadia' } }
    expect(outcome).toEqual({ kind: 'problems', problems: { wish: sentence } })
    await expectNothingDone()
    expect(await linesOf(kit.serviceId)).toEqual([])
  })

  test('after a broken rule the same form goes through once its words are put right', async () => {
    const form = aWish({ wish: 'to be left alone' })
    await changeWish(mette, form)
    expect(await changeWish(mette, { ...form, wish: 'a job outdoors' })).toMatchObject({ kind: 'done' })
  })

  test('the unexpected is thrown on, and leaves nothing', async () => {
    await expect(changeWish(mette, aWish({ wish: 'the impossible' }))).rejects.toThrow('nobody thought of this')
    await expectNothingDone()
    expect(await linesOf(kit.serviceId)).toEqual([])
  })

  test('where the audit line cannot be written, nothing is changed', async () => {
    await refuseAuditLines(kit.serviceId)
    await expect(changeWish(mette, aWish())).rejects.toThrow()
    await expectNothingDone()
  })
})

describe('done', () => {
  test('a change is made and written down', async () => {
    const outcome = await changeWish(mette, aWish())
    expect(outcome).toEqual({ kind: 'done', value: { id: nadia.id, wishes: ['a job outdoors'] } })
    expect(await theClient()).toMatchObject({ wish: 'a job outdoors', version: 2 })
    const line = { accountId: mette.accountId, act: 'wish.change', outcome: 'done', people: [nadia.id] }
    expect(await linesOf(kit.serviceId)).toEqual([line])
  })

  test('the same form sent twice is carried out once and answered the same', async () => {
    const form = aWish()
    const first = await changeWish(mette, form)
    expect(await changeWish(mette, form)).toEqual(first)
    expect(await theClient()).toMatchObject({ version: 2 })
    expect(await linesOf(kit.serviceId)).toHaveLength(1)
  })

  test('sent again by somebody who has lost reach, it is answered as if there were no such record', async () => {
    const cover = await kit.specialist('Anders')
    const lis = await kit.person('Lis', { with: mette, cover })
    const form = aWish({ clientId: lis.id })
    expect(await changeWish(cover, form)).toMatchObject({ kind: 'done' })
    await coverEnded(cover, TODAY)
    expect(await changeWish(cover, form), 'on the last day still').toMatchObject({ kind: 'done' })
    await coverEnded(cover, '2026-03-15')
    await expect(changeWish(cover, form)).rejects.toBeInstanceOf(NotFound)
    await expect(changeWish(cover, { ...form, wish: 'another' })).rejects.toBeInstanceOf(NotFound)
  })

  test('the same form sent six times at once is carried out once and answered the same', async () => {
    const form = aWish()
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => changeWish(mette, form)))
    const done = { kind: 'done', value: { id: nadia.id, wishes: ['a job outdoors'] } }
    expect(outcomes).toEqual(outcomes.map(() => done))
    expect(await theClient()).toMatchObject({ version: 2 })
    expect(await linesOf(kit.serviceId)).toHaveLength(1)
  })

  test('a form sent before with other words is neither lost nor carried out', async () => {
    const form = aWish()
    await changeWish(mette, form)
    expect(await changeWish(mette, { ...form, wish: 'a job indoors' })).toEqual({ kind: 'sent_before' })
    expect(await theClient()).toMatchObject({ wish: 'a job outdoors', version: 2 })
    expect(await linesOf(kit.serviceId)).toHaveLength(1)
  })

  test('two people’s forms are two, even under one id', async () => {
    const cover = await kit.specialist('Anders')
    const lis = await kit.person('Lis', { with: mette, cover })
    const form = aWish({ clientId: lis.id })
    await changeWish(mette, form)
    expect(await changeWish(cover, { ...form, version: 2 })).toMatchObject({ kind: 'done' })
  })
})

describe('changed meanwhile', () => {
  test('who comes second is shown how it reads now, and nothing is done', async () => {
    await changeWish(mette, aWish())
    const outcome = await changeWish(mette, aWish({ wish: 'a job indoors', version: '1' }))
    expect(outcome).toEqual({ kind: 'changed', version: 2, reads: { wish: 'a job outdoors' } })
    expect(await theClient()).toMatchObject({ wish: 'a job outdoors', version: 2 })
    expect(await linesOf(kit.serviceId)).toHaveLength(1)
  })

  test('of two who save at once one is done, the other is shown its words', async () => {
    const cover = await kit.specialist('Anders')
    const lis = await kit.person('Lis', { with: mette, cover })
    const forms = ['a job outdoors', 'a job indoors'].map((wish) => aWish({ clientId: lis.id, wish }))
    const outcomes = await Promise.all([changeWish(mette, forms[0]), changeWish(cover, forms[1])])
    const kinds = outcomes.map((outcome) => outcome.kind)
    expect(kinds.toSorted()).toEqual(['changed', 'done'])
    const wish = forms[kinds.indexOf('done')]?.wish
    expect(outcomes).toContainEqual({ kind: 'changed', version: 2, reads: { wish } })
  })

  test('words that were shown can be saved over the newer version, with the same form', async () => {
    await changeWish(mette, aWish())
    const form = aWish({ wish: 'a job indoors' })
    await changeWish(mette, form)
    expect(await changeWish(mette, { ...form, version: 2 })).toMatchObject({ kind: 'done' })
    expect(await theClient()).toMatchObject({ wish: 'a job indoors', version: 3 })
  })
})

const aWish = (fields: Record<string, unknown> = {}) =>
  command({ version: 1 as unknown, clientId: nadia.id as unknown, wish: 'a job outdoors' as unknown, ...fields })

async function coverEnded({ accountId }: StaffActor, toDay: string) {
  await write((tx) => tx.update(assignments).set({ toDay }).where(eq(assignments.accountId, accountId)))
}

async function theClient() {
  const [client] = await connection().read.select().from(clients).where(eq(clients.id, nadia.id))
  return client
}

async function expectNothingDone() {
  expect(await theClient()).toMatchObject({ wish: null, version: 1 })
  const kept = connection().read.select().from(commands)
  expect(await kept.where(eq(commands.serviceId, kit.serviceId))).toEqual([])
}
