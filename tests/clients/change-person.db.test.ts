import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { connection } from '#db/connection'
import { clients } from '#db/schema/clients'
import type { StaffActor } from '#lib/access/actor'
import { changeEpisode } from '#lib/clients/change-episode'
import { changePerson } from '#lib/clients/change-person'
import { earlierDetails, episodesOf } from '#lib/clients/queries'
import { aService, command, type Person, type ServiceKit, TODAY } from '#tests/build/service'
import { auditOf, done, earlierOf, happened } from '#tests/build/trace'

let amager: ServiceKit
let mette: StaffActor
let signe: Person

beforeEach(async () => {
  amager = await aService()
  mette = await amager.specialist('Mette')
  const fields = { wish: 'a job with plants', wishSaidOn: '2026-02-01', phone: '+45 20 30 40 50' }
  signe = await amager.person('Signe', { with: mette, fields })
})

const known = { name: 'Signe', wish: 'a job with plants', phone: '+45 20 30 40 50' }
const changeForm = (fields: Record<string, string> = {}) =>
  command({ clientId: signe.id, version: '1', ...known, ...fields })
const timeForm = (fields: Record<string, string> = {}) =>
  command({ episodeId: signe.episodeId, version: '1', state: 'supported', ...fields })

async function personNow() {
  const [person] = await connection().read.select().from(clients).where(eq(clients.id, signe.id))
  return person
}

describe('what is known of a person', () => {
  test('is not changed to nobody', async () => {
    const answer = await changePerson(mette, changeForm({ name: '' }))
    expect(answer).toEqual({ kind: 'problems', problems: { name: { key: 'clients.errors.nameMissing' } } })
  })

  test('is not changed where somebody did so first, who is shown how it reads now', async () => {
    const lene = await amager.supervisor('Lene')
    await changePerson(lene, changeForm({ treatmentTeam: 'OPUS South' }))
    const nothing = { clinician: null, language: null }
    expect(await changePerson(mette, changeForm({ wish: 'a job outdoors' }))).toEqual({
      kind: 'changed',
      version: 2,
      reads: { ...known, ...nothing, treatmentTeam: 'OPUS South' },
    })
    expect(await personNow()).toMatchObject({ wish: 'a job with plants', version: 2 })
  })

  test('is kept as it read before, and a new wish is said today', async () => {
    done(await changePerson(mette, changeForm({ name: 'Signe Bruun', wish: 'a job outdoors' })))
    expect(await personNow()).toMatchObject({
      ...{ name: 'Signe Bruun', searchName: 'signe bruun', wish: 'a job outdoors', wishSaidOn: TODAY, version: 2 },
    })
    const was = { ...known, treatmentTeam: null, clinician: null, wishSaidOn: '2026-02-01' }
    expect(await earlierOf(signe, signe.id)).toMatchObject([
      { record: 'client', version: 1, changedBy: mette.accountId, was },
    ])
    expect(await earlierDetails(mette, signe.id)).toMatchObject([{ version: 1, by: 'Mette', was: known }])
    expect(await auditOf(mette, signe)).toEqual(['person.change done: Signe'])
  })

  test('is written to in the language they wish, which is kept as it was before', async () => {
    const unknown = await changePerson(mette, changeForm({ language: 'sv' }))
    expect(unknown).toEqual({ kind: 'problems', problems: { language: { key: 'form.unknownChoice' } } })
    await changePerson(mette, changeForm({ language: 'da' }))
    expect(await personNow()).toMatchObject({ language: 'da' })
    await changePerson(mette, changeForm({ language: '', version: '2' }))
    expect(await personNow()).toMatchObject({ language: null })
    const earlier = await earlierOf(signe, signe.id)
    expect(earlier.map(({ was }) => was.language)).toEqual([null, 'da'])
  })

  test('keeps the day of a wish that stays the same, and has none where the wish is gone', async () => {
    await changePerson(mette, changeForm({ phone: '' }))
    expect(await personNow()).toMatchObject({ phone: null, wishSaidOn: '2026-02-01' })
    await changePerson(mette, changeForm({ wish: '', version: '2' }))
    expect(await personNow()).toMatchObject({ wish: null, wishSaidOn: null })
  })
})

describe('where support is', () => {
  const state = async () => (await episodesOf(mette, signe.id)).map((one) => [one.state, one.acceptedOn, one.version])

  test('is not ended from here, and not changed once it has ended', async () => {
    expect(await changeEpisode(mette, timeForm({ state: 'closed' }))).toMatchObject({ kind: 'problems' })
    const karin = await amager.person('Karin', { with: mette, episode: { state: 'closed', closedOn: '2026-03-01' } })
    const reopening = changeEpisode(mette, { ...timeForm(), episodeId: karin.episodeId })
    expect(await reopening).toEqual(happened('clients.errors.endedMeanwhile'))
    expect(await state()).toEqual([['supported', '2025-12-15', 1]])
  })

  test('is not dated in an order that cannot be', async () => {
    const answer = await changeEpisode(mette, timeForm({ referredOn: '2026-02-01', acceptedOn: '2026-01-01' }))
    expect(answer).toEqual({ kind: 'problems', problems: { acceptedOn: { key: 'clients.errors.dayOrder' } } })
    expect(await earlierOf(signe, signe.episodeId ?? '')).toEqual([])
  })

  test('is not changed where somebody did so first', async () => {
    await changeEpisode(await amager.supervisor('Lene'), timeForm({ acceptedOn: '2026-01-02' }))
    expect(await changeEpisode(mette, timeForm())).toMatchObject({ version: 2, reads: { acceptedOn: '2026-01-02' } })
    expect(await state()).toEqual([['supported', '2026-01-02', 2]])
  })

  test('can be put right, also to days nobody knows, and is kept as it read before', async () => {
    expect(await changeEpisode(mette, timeForm({ state: 'accepted' }))).toEqual({
      kind: 'done',
      value: { state: 'accepted' },
    })
    expect(await state()).toEqual([['accepted', null, 2]])
    const was = { state: 'supported', referredOn: '2025-12-01', acceptedOn: '2025-12-15', supportedFrom: '2026-01-05' }
    expect(await earlierOf(signe, signe.episodeId ?? '')).toMatchObject([{ record: 'episode', version: 1, was }])
    expect(await auditOf(mette, signe)).toEqual(['episode.change done: Signe'])
  })
})
