import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { connection } from '#db/connection'
import { accounts } from '#db/schema/accounts'
import { episodes } from '#db/schema/clients'
import type { StaffActor } from '#lib/access/actor'
import { episodesOf, languageFor, personHeader, personWithinReach } from '#lib/clients/queries'
import { peopleOf } from '#lib/clients/queries/everybody'
import { newId } from '#lib/shared/ids'
import { aService, type Person, type ServiceKit, write } from '#tests/build/service'

let amager: ServiceKit
let mette: StaffActor

beforeEach(async () => {
  amager = await aService()
  mette = await amager.specialist('Mette')
})

/** An earlier time with the service, over before the one the person was built with. */
async function earlierTime({ id: clientId, serviceId }: Person, days: Partial<typeof episodes.$inferInsert>) {
  await write((tx) => tx.insert(episodes).values({ serviceId, id: newId(), clientId, state: 'closed', ...days }))
}
const withUsSince = async (person: Person) =>
  (await personWithinReach(mette, person.id, connection().read))?.withUsSince

test('with us since the first day of the first time, and unknown where that time has no day', async () => {
  const signe = await amager.person('Signe', { with: mette })
  expect(await withUsSince(signe)).toBe('2025-12-01')
  await earlierTime(signe, { supportedFrom: '2023-05-01', closedOn: '2024-02-01' })
  expect(await withUsSince(signe)).toBe('2023-05-01')
  await earlierTime(signe, { closedOn: '2021-01-01' })
  expect(await withUsSince(signe)).toBeNull()
  expect(await withUsSince(await amager.person('Jonas', { with: mette, episode: null }))).toBeNull()
})

test('times with the service: the running one first, unknown days unknown', async () => {
  const signe = await amager.person('Signe', { with: mette, episode: { state: 'accepted', supportedFrom: null } })
  await earlierTime(signe, { closedOn: '2024-02-01' })
  expect(await episodesOf(mette, signe.id)).toMatchObject([
    { state: 'accepted', referredOn: '2025-12-01', acceptedOn: '2025-12-15', supportedFrom: null, closedOn: null },
    { state: 'closed', referredOn: null, acceptedOn: null, supportedFrom: null, closedOn: '2024-02-01' },
  ])
})

test('somebody who came back is supported, though an earlier time has ended', async () => {
  const signe = await amager.person('Signe', { with: mette })
  await earlierTime(signe, { closedOn: '2024-02-01' })
  expect(await peopleOf(mette)).toMatchObject([{ name: 'Signe', support: 'supported', specialistId: mette.accountId }])
})

test('people come by name, as their letters are spelled out', async () => {
  for (const name of ['Åse', 'Bo', 'asta', 'Ørsted', 'Émile', 'Zara']) await amager.person(name, { with: mette })
  expect((await peopleOf(mette)).map(({ name }) => name)).toEqual(['Åse', 'asta', 'Bo', 'Émile', 'Ørsted', 'Zara'])
})

test('a person’s page begins with what they want, in their own words', async () => {
  const fields = { phone: '+45 20 30 40 50', wish: 'a job with plants', wishSaidOn: '2026-02-01', clinician: 'Dr Holm' }
  const signe = await amager.person('Signe', { with: mette, fields })
  expect(await personHeader(mette, signe.id)).toEqual({
    ...{ id: signe.id, name: 'Signe', version: 1, treatmentTeam: null, language: null },
    ...fields,
  })
})

test('somebody is written to in the language they wish, else in that of their sign-in, else in the service’s', async () => {
  const service = await aService({ language: 'da' })
  const sofie = { ...(await service.specialist('Sofie')), language: 'en' as const }
  const written = await service.person('Ali', { with: sofie, fields: { language: 'en' } })
  const signsIn = await service.person('Freja', { with: sofie })
  const { accountId } = await service.clientAccount(signsIn)
  await write((tx) => tx.update(accounts).set({ language: 'en' }).where(eq(accounts.id, accountId)))
  const neither = await service.person('Bo', { with: sofie })
  const languages = await Promise.all([written, signsIn, neither].map((person) => languageFor(sofie, person.id)))
  expect(languages).toEqual(['en', 'en', 'da'])
})
