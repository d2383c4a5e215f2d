import { beforeEach, describe, expect, test } from 'vitest'
import type { StaffActor } from '#lib/access/actor'
import { clientView, listView } from '#lib/access/client-view'
import { NotFound } from '#lib/access/failures'
import { newId } from '#lib/shared/ids'
import { linesOf, refuseAuditLines } from '#tests/build/audit'
import { aService, at, type Person, type ServiceKit } from '#tests/build/service'

let kit: ServiceKit
let mette: StaffActor
let nadia: Person

beforeEach(async () => {
  kit = await aService()
  mette = await kit.specialist('Mette')
  nadia = await kit.person('Nadia', { with: mette })
})

describe('a person’s record', () => {
  test('is looked at only once the look is written down', async () => {
    expect(await clientView(mette, nadia.id, 'timeline')).toBe(nadia.id)
    const line = { accountId: mette.accountId, act: 'timeline', outcome: 'seen', people: [nadia.id] }
    expect(await linesOf(kit.serviceId)).toEqual([line])
  })

  test('stays closed when the look cannot be written down', async () => {
    await refuseAuditLines(kit.serviceId)
    await expect(clientView(mette, nadia.id, 'timeline')).rejects.toThrow()
  })

  test('looked at again within a quarter of an hour is one look', async () => {
    await clientView(mette, nadia.id, 'timeline')
    await clientView(at(mette, '2026-03-16T09:14:59.999Z'), nadia.id, 'timeline')
    expect(await linesOf(kit.serviceId)).toHaveLength(1)
  })

  test('looked at a quarter of an hour later is a second look', async () => {
    await clientView(mette, nadia.id, 'timeline')
    await clientView(at(mette, '2026-03-16T09:15:00Z'), nadia.id, 'timeline')
    expect(await linesOf(kit.serviceId)).toHaveLength(2)
  })

  test('opened in five tabs at once is one look', async () => {
    await Promise.all(Array.from({ length: 5 }, () => clientView(mette, nadia.id, 'timeline')))
    expect(await linesOf(kit.serviceId)).toHaveLength(1)
  })

  test('another section, another person and another reader are looks of their own', async () => {
    const susanne = await kit.supervisor('Susanne')
    const omar = await kit.person('Omar', { with: mette })
    await clientView(mette, nadia.id, 'timeline')
    await clientView(mette, nadia.id, 'pauses')
    await clientView(mette, omar.id, 'timeline')
    await clientView(susanne, nadia.id, 'timeline')
    expect(await linesOf(kit.serviceId)).toHaveLength(4)
  })
})

test.each(['x', '', '\0', '%00', "' or 1 = 1 --", `${'a'.repeat(36)}`, '019a0000-0000-7000-8000-00000000000\0'])(
  'an address that holds %j instead of an id is nobody’s, and leaves no line',
  async (id) => {
    await expect(clientView(mette, id, 'timeline')).rejects.toEqual(new NotFound())
    expect(await linesOf(kit.serviceId)).toEqual([])
  },
)

describe('within reach', () => {
  test('are one’s own people, those one covers for, the team for its supervisor, and oneself', async () => {
    const cover = await kit.specialist('Anders')
    const lis = await kit.person('Lis', { with: mette, cover })
    for (const actor of [mette, cover, await kit.supervisor('Susanne'), await kit.clientAccount(lis)]) {
      expect(await clientView(actor, lis.id, 'timeline')).toBe(lis.id)
    }
  })

  test('is nobody else: the answer is the same as for a wrong id, and no line is written', async () => {
    const elsewhere = await aService()
    const otherTeam = { team: await kit.team('Amager West') }
    const strangers = [
      await kit.specialist('Anders'),
      await kit.supervisor('Inger', otherTeam),
      await kit.admin(),
      await kit.clientAccount(await kit.person('Omar', { with: mette })),
      await elsewhere.specialist('Bo'),
      await elsewhere.supervisor('Kirsten'),
    ]
    for (const actor of strangers) await expect(clientView(actor, nadia.id, 'timeline')).rejects.toEqual(new NotFound())
    await expect(clientView(mette, newId(), 'timeline')).rejects.toEqual(new NotFound())
    expect(await linesOf(kit.serviceId)).toEqual([])
    expect(await linesOf(elsewhere.serviceId)).toEqual([])
  })

  test('begins with the assignment, on its day', async () => {
    await expect(clientView(at(mette, '2026-01-04T22:59:59Z'), nadia.id, 'timeline')).rejects.toThrow(NotFound)
    expect(await clientView(at(mette, '2026-01-04T23:00:00Z'), nadia.id, 'timeline')).toBe(nadia.id)
  })
})

describe('a list', () => {
  const look = (people: Person[]) =>
    listView(
      mette,
      'caseload',
      async () => people,
      (person) => person.id,
    )

  test('leaves one line that names everybody on it', async () => {
    const omar = await kit.person('Omar', { with: mette })
    expect(await look([omar, nadia])).toEqual([omar, nadia])
    const [line, ...more] = await linesOf(kit.serviceId)
    expect(line).toMatchObject({ act: 'caseload', outcome: 'seen' })
    expect(line?.people.toSorted()).toEqual([nadia.id, omar.id].toSorted())
    expect(more).toEqual([])
  })

  test('of the same people in another order is the same look; of other people it is another', async () => {
    const omar = await kit.person('Omar', { with: mette })
    await look([omar, nadia])
    await look([nadia, omar])
    expect(await linesOf(kit.serviceId)).toHaveLength(1)
    await look([nadia])
    expect(await linesOf(kit.serviceId)).toHaveLength(2)
  })

  test('with nobody on it leaves no line', async () => {
    expect(await look([])).toEqual([])
    expect(await linesOf(kit.serviceId)).toEqual([])
  })

  test('is not shown when the look cannot be written down', async () => {
    await refuseAuditLines(kit.serviceId)
    await expect(look([nadia])).rejects.toThrow()
  })
})
