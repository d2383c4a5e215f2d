import type { Page } from '@playwright/test'
import { expect, JAKOB, KAREN, LOOKING_ON, METTE, SIGNE, SOFIE, said, test } from '#tests/journeys/kit'

test.use({ visitor: KAREN, expectedComplaints: [/status of 404/] })

async function arrange(page: Page, name: string, fromDay: string, toDay: string) {
  await page.goto('/cover')
  await page.getByRole('link', { name: 'Mette’s people' }).click()
  const form = page.getByRole('form', { name: 'Cover for Mette’s people' })
  await form.getByLabel('From').fill(fromDay)
  await form.getByLabel('To and including').fill(toDay)
  await form.getByLabel(name).check()
  await form.getByRole('button', { name: 'Arrange it', exact: true }).click()
  // Somebody comes to some of them on some of these days already: that is asked once.
  const anyway = form.getByRole('button', { name: 'Arrange it all the same' })
  await expect(said(page).or(anyway)).toBeVisible()
  if (await anyway.isVisible()) await anyway.click()
}

const heading = (page: Page, name: string) => page.getByRole('heading', { name })

test('from the first day Mette’s people are Jakob’s, and Sofie, who comes later, knows only their names', async ({
  page,
  pageOf,
}) => {
  await arrange(page, 'Jakob Krogh', '2026-11-20', '2026-11-27')
  await expect(said(page)).toContainText('Jakob Krogh covers for 16 people from today to 27 November 2026.')
  await arrange(page, 'Sofie Lund', '2026-11-30', '2026-12-04')
  await expect(said(page)).toContainText('Sofie Lund covers for 16 people')
  await page.goto('/cover')
  await expect(page.getByText('Away today: Mette Holm (until 27 November).')).toBeVisible()
  await expect(page.getByText('All 16 people have cover.')).toHaveCount(2)

  const sofies = await pageOf(JAKOB, LOOKING_ON)
  await sofies.goto('/caseload')
  const signe = sofies.getByRole('listitem').filter({ hasText: 'Signe Lauridsen' })
  await expect(signe).toContainText('Du afløser Mette til og med 27. november')
  await signe.getByRole('link').click()
  await expect(heading(sofies, 'Signe Lauridsen')).toBeVisible()
  const herPage = new URL(sofies.url()).pathname

  const jakobs = await pageOf(SOFIE, LOOKING_ON)
  await jakobs.goto('/cover')
  await expect(jakobs.getByText(/Signe Lauridsen/)).toBeVisible()
  expect((await jakobs.request.get(herPage)).status()).toBe(404)
})

test('Signe reads who is there for her, and who comes later once she was told', async ({ page, pageOf }) => {
  const signes = await pageOf(SIGNE, LOOKING_ON)
  const later = signes.getByText('From 30 November to 4 December Sofie Lund is there for you instead of Mette Holm.')
  await signes.goto('/my')
  await expect(
    signes.getByText('Jakob Krogh is there for you while Mette Holm is away, until 27 November.'),
  ).toBeVisible()
  await expect(later).toHaveCount(0)

  const mettes = await pageOf(METTE)
  await mettes.goto('/cover')
  const fromSofie = mettes.getByRole('listitem').filter({ hasText: /^Signe LauridsenI told them/ })
  await fromSofie.last().getByRole('button').click()
  await expect(said(mettes)).toContainText('Signe Lauridsen knows who comes.')
  await signes.reload()
  await expect(later).toBeVisible()

  await page.goto('/cover')
  const sofie = page.getByRole('listitem').filter({ has: heading(page, 'Sofie Lund covers for Mette') })
  await sofie.getByText('Change or end').click()
  await sofie.getByRole('button', { name: 'Call it off' }).click()
  await expect(page.getByText('16 people have no cover yet.')).toBeVisible()
  await signes.reload()
  await expect(later).toHaveCount(0)
})
