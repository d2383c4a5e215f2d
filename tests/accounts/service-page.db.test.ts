import { expect, test } from 'vitest'
import { clientAccountsOfService, serviceName, staffOfService, teamsOfService } from '#lib/accounts/queries'
import { aService } from '#tests/build/service'

test('an admin sees teams and colleagues of their own service only', async () => {
  const [amager, odense] = [await aService(), await aService({ name: 'Odense' })]
  const ada = await amager.admin()
  await amager.specialist('Mette', { fte: 0.8 })
  await odense.specialist('Nils')
  expect(await serviceName(ada)).toBe('Amager')
  expect((await teamsOfService(ada)).map(({ name }) => name)).toEqual(['Amager East'])
  const staff = await staffOfService(ada)
  expect(staff.map(({ name, role, fte, teamId }) => [name, role, fte, teamId])).toEqual([
    ['Ada Admin', 'admin', null, null],
    ['Mette', 'specialist', 0.8, amager.teamId],
  ])
})

test('an admin sees how many people of a team are accepted or supported, and nobody’s name', async () => {
  const amager = await aService()
  const ada = await amager.admin()
  const north = await amager.team('Amager North')
  await amager.clientAccount(await amager.person('Jonas'))
  await amager.person('Sara', { episode: { state: 'closed', closedOn: '2026-02-01' } })
  await amager.person('Ali', { episode: null })
  await amager.person('Eva', { team: north, episode: { state: 'accepted' } })
  await amager.person('Omar', { team: north, episode: { state: 'referred' } })
  const shown = [await teamsOfService(ada), await staffOfService(ada), await clientAccountsOfService(ada)]
  expect(shown[0]).toMatchObject([
    { name: 'Amager East', people: 1 },
    { name: 'Amager North', people: 1 },
  ])
  expect(shown[2]).toBe(1)
  expect(JSON.stringify(shown)).not.toMatch(/Jonas|Sara|Ali|Eva|Omar/)
})
