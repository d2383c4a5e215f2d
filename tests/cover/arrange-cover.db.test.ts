import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { accounts, positions } from '#db/schema/accounts'
import type { StaffActor } from '#lib/access/actor'
import { deactivateAccount } from '#lib/accounts/deactivate-account'
import { personHeader } from '#lib/clients/queries'
import { peopleOf } from '#lib/clients/queries/everybody'
import { arrangeCover } from '#lib/cover/arrange-cover'
import { coversOf } from '#lib/cover/queries'
import { aService, at, command, type Person, type ServiceKit, TODAY, write } from '#tests/build/service'
import { auditOf, done, NOT_ALLOWED, NOT_FOUND, refusal } from '#tests/build/trace'
import { walks } from '#tests/clients/kit'
import { coverDays, covered, coverForm } from '#tests/cover/kit'
import { daysAway, onLeave } from '#tests/leave/kit'

let amager: ServiceKit
let lene: StaffActor
let mette: StaffActor
let karim: StaffActor
let signe: Person
let jonas: Person

beforeEach(async () => {
  amager = await aService()
  lene = await amager.supervisor('Lene')
  mette = await amager.specialist('Mette')
  karim = await amager.specialist('Karim')
  signe = await amager.person('Signe', { with: mette })
  jonas = await amager.person('Jonas', { with: mette })
})

const names = async (actor: StaffActor) => (await peopleOf(actor)).map(({ name }) => name)
const reaches = async (actor: StaffActor, person: Person) => (await personHeader(actor, person.id)) !== undefined

describe('nobody arranges that a colleague comes', () => {
  test('to somebody else’s people, though they cover for them now', async () => {
    await walks(karim, signe, { fromDay: '2026-03-01', toDay: '2026-03-31' })
    await expect(arrangeCover(karim, coverForm([signe], lene))).rejects.toEqual(NOT_ALLOWED)
    await expect(arrangeCover(karim, coverForm([jonas], karim))).rejects.toEqual(NOT_FOUND)
    expect(await coverDays(jonas)).toEqual([])
  })

  test('from another team, another service, or as the person or an admin', async () => {
    const ulla = await amager.supervisor('Ulla', { team: await amager.team('Amager West') })
    const nils = await (await aService({ name: 'Odense' })).supervisor('Nils')
    for (const stranger of [ulla, nils, await amager.admin()])
      await expect(arrangeCover(stranger, coverForm([signe], karim))).rejects.toEqual(NOT_FOUND)
    await expect(arrangeCover(await amager.clientAccount(signe), coverForm([signe], karim))).rejects.toEqual(
      NOT_ALLOWED,
    )
    expect(await coverDays(signe)).toEqual([])
  })

  test('for one person within reach together with one who is not', async () => {
    const asta = await amager.person('Asta', { with: karim })
    await expect(arrangeCover(mette, coverForm([signe, asta], lene))).rejects.toEqual(NOT_FOUND)
    expect(await coverDays(signe)).toEqual([])
  })
})

describe('nobody comes', () => {
  test('who works in another team or another service, has left, or has no place in the team yet', async () => {
    const vera = await amager.specialist('Vera', { team: await amager.team('Amager West') })
    const nils = await (await aService({ name: 'Odense' })).specialist('Nils')
    const dan = await amager.specialist('Dan')
    done(await deactivateAccount(await amager.admin(), command({ accountId: dan.accountId })))
    const bo = await amager.specialist('Bo', { fromDay: '2026-03-17' })
    const eva = await amager.specialist('Eva')
    const ended = eq(positions.accountId, eva.accountId)
    await write((tx) => tx.update(positions).set({ toDay: '2026-03-15' }).where(ended))
    const refused = refusal('colleagueId', 'cover.errors.colleagueMissing')
    for (const colleague of [vera, nils, dan, bo, eva])
      expect(await arrangeCover(lene, coverForm([signe], colleague))).toEqual(refused)
    expect(await coverDays(signe)).toEqual([])
  })

  test('who is their own specialist', async () => {
    const answer = await arrangeCover(lene, coverForm([signe], mette))
    expect(answer).toEqual(refusal('colleagueId', 'cover.errors.theirOwn'))
  })

  test('on days the wrong way round, over already, or without days', async () => {
    const asked = (fromDay: string, toDay: string) => arrangeCover(mette, coverForm([signe], karim, { fromDay, toDay }))
    expect(await asked('2026-03-27', '2026-03-20')).toEqual(refusal('toDay', 'leave.errors.order'))
    expect(await asked('2026-03-01', '2026-03-15')).toEqual(refusal('toDay', 'leave.errors.over'))
    expect(await asked('', '')).toMatchObject({ kind: 'problems' })
    expect(await coverDays(signe)).toEqual([])
  })

  test('before somebody came to us', async () => {
    const answer = await arrangeCover(mette, coverForm([signe], karim, { fromDay: '2025-11-30' }))
    expect(answer).toEqual(refusal('fromDay', 'cover.errors.beforeStart', { name: 'Signe', day: '2025-12-01' }))
  })

  test('twice on the same day; another colleague may', async () => {
    await covered(mette, [signe], karim)
    const again = coverForm([jonas, signe], karim, { fromDay: '2026-03-27', toDay: '2026-04-02' })
    expect(await arrangeCover(lene, again)).toEqual(
      refusal('people', 'cover.errors.twice', { name: 'Signe', colleague: 'Karim' }),
    )
    await covered(lene, [signe], lene)
    expect([await coverDays(signe), await coverDays(jonas)]).toEqual([
      ['2026-03-20 – 2026-03-27', '2026-03-20 – 2026-03-27'],
      [],
    ])
  })

  test('for people of different specialists in one go', async () => {
    const asta = await amager.person('Asta', { with: karim })
    const answer = await arrangeCover(lene, coverForm([signe, asta], lene))
    expect(answer).toEqual(refusal('people', 'cover.errors.oneAtATime'))
  })
})

describe('it asks once', () => {
  const asked = (values: Record<string, unknown>) => ({
    kind: 'problems',
    problems: { anyway: { key: 'cover.errors.allTheSame', values: expect.objectContaining(values) } },
  })

  test('where the colleague is away themselves on some of the days', async () => {
    await onLeave(karim, '2026-03-24', '2026-04-03')
    const form = coverForm([signe], karim)
    const away = { colleague: 'Karim', away: 'once', awayFrom: '2026-03-24', awayTo: '2026-03-27', already: 0 }
    expect(await arrangeCover(mette, form)).toEqual(asked(away))
    expect(await coverDays(signe)).toEqual([])
    done(await arrangeCover(mette, { ...form, anyway: 'yes' }))
    expect(await coverDays(signe)).toHaveLength(1)
    expect((await coversOf(mette)).map((one) => one.away)).toMatchObject([[{ fromDay: '2026-03-24' }]])
  })

  test('where somebody else comes to one of them already', async () => {
    const sofie = await amager.specialist('Sofie')
    await covered(mette, [signe], sofie)
    const form = coverForm([jonas, signe], karim, { fromDay: '2026-03-27', toDay: '2026-04-02' })
    expect(await arrangeCover(mette, form)).toEqual(
      asked({ away: 'no', already: 1, whoAlready: 'Sofie', name: 'Signe' }),
    )
    expect([await coverDays(signe), await coverDays(jonas)]).toEqual([['2026-03-20 – 2026-03-27'], []])
    expect(await arrangeCover(mette, coverForm([jonas], karim))).toMatchObject({ kind: 'done' })
  })
})

test('a supervisor arranges it for a member of the team, who is noted as away', async () => {
  const form = coverForm([signe, jonas], karim, { away: 'yes' })
  const said = { colleague: 'Karim', count: 2, fromDay: '2026-03-20', toDay: '2026-03-27' }
  expect(await arrangeCover(lene, form)).toEqual({ kind: 'done', value: said })
  expect([await coverDays(signe), await coverDays(jonas)]).toEqual([
    ['2026-03-20 – 2026-03-27'],
    ['2026-03-20 – 2026-03-27'],
  ])
  expect(await daysAway(mette)).toEqual(['2026-03-20 – 2026-03-27'])
  expect(await auditOf(lene, signe, jonas)).toEqual(['cover.arrange done: Jonas, Signe'])
  expect(await arrangeCover(lene, form)).toEqual({ kind: 'done', value: said })
  expect(await coverDays(signe)).toHaveLength(1)
})

test('a specialist asks a colleague to walk along with some of their own people, and is not away', async () => {
  done(await arrangeCover(mette, coverForm([signe], karim, { fromDay: TODAY })))
  expect([await coverDays(jonas), await daysAway(mette)]).toEqual([[], []])
  expect([await names(mette), await names(karim)]).toEqual([['Jonas', 'Signe'], ['Signe']])
})

describe('reach opens with the first day and closes after the last, by the service’s own calendar', () => {
  test('in Copenhagen, across the change to summer time', async () => {
    await covered(mette, [signe], karim, { fromDay: '2026-03-28', toDay: '2026-03-29' })
    const times = ['2026-03-27T22:59:59Z', '2026-03-27T23:00:00Z', '2026-03-29T21:59:59Z', '2026-03-29T22:00:00Z']
    const seen = []
    for (const time of times) seen.push([await reaches(at(karim, time), signe), await names(at(karim, time))])
    expect(seen).toEqual([
      [false, []],
      [true, ['Signe']],
      [true, ['Signe']],
      [false, []],
    ])
  })

  test('in London, where the day begins an hour later', async () => {
    const kent = await aService({ name: 'Kent', zone: 'Europe/London' })
    const [tom, amy] = [await kent.specialist('Tom'), await kent.specialist('Amy')]
    const eve = await kent.person('Eve', { with: tom })
    await covered(tom, [eve], amy, { fromDay: '2026-10-24', toDay: '2026-10-25' })
    const times = ['2026-10-23T22:59:59Z', '2026-10-23T23:00:00Z', '2026-10-25T23:59:59Z', '2026-10-26T00:00:00Z']
    const seen = []
    for (const time of times) seen.push(await reaches(at(amy, time), eve))
    expect(seen).toEqual([false, true, true, false])
  })

  test('and gives no reach to whoever has nothing to do with it', async () => {
    await covered(mette, [signe], karim, { fromDay: TODAY })
    const asta = await amager.specialist('Asta')
    expect([await reaches(asta, signe), await reaches(karim, jonas)]).toEqual([false, false])
  })
})

test('two who arrange the same cover at once make one', async () => {
  const answers = await Promise.all([
    arrangeCover(lene, coverForm([signe], karim)),
    arrangeCover(mette, coverForm([signe], karim)),
  ])
  expect(answers.map(({ kind }) => kind).toSorted()).toEqual(['done', 'problems'])
  expect(await coverDays(signe)).toHaveLength(1)
})

test('a colleague whose role was changed to admin cannot come any more', async () => {
  await write((tx) => tx.update(accounts).set({ role: 'admin' }).where(eq(accounts.id, karim.accountId)))
  const answer = await arrangeCover(lene, coverForm([signe], karim))
  expect(answer).toEqual(refusal('colleagueId', 'cover.errors.colleagueMissing'))
})
