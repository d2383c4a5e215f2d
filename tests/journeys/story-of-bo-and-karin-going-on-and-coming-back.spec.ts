import { dayOf, expect, METTE, openPerson, openTab, said, test } from '#tests/journeys/kit'

test.use({ visitor: METTE, javaScriptEnabled: false })

/** What would make two years without a job look like less. */
const LESS = /\b(no job|jobless|unsuccessful|still not|failed|behind|progress)\b/i

test('two years with Bo look like what they were, and every other Wednesday comes back', async ({ page }) => {
  const path = await openPerson(page, 'Bo Lyngby')
  await expect(page.getByText('“I want to go on. Slowly, but on.”')).toBeVisible()
  await expect(page.getByText('Looking more lightly, with you. You meet every other Wednesday.')).toBeVisible()
  await expect(dayOf(page, 'Wednesday 7 October')).toContainText('Wished for the same contact')
  for (const section of ['', '/search', '/touch', '/about']) {
    await page.goto(path + section)
    expect(await page.getByRole('main').innerText(), section).not.toMatch(LESS)
  }
  await page.goto(`${path}/appointments`)
  await expect(page.getByText('Wednesday, 11:00: every other week, until further notice')).toBeVisible()
  await expect(page.getByText('Wednesday 2 December, 11:00–11:50')).toBeVisible()
})

test('Karin left in her own words, and comes back a year later in one step that finds everything', async ({ page }) => {
  await page.goto('/caseload')
  await page.getByText('Support ended for 1 person').click()
  await page.getByRole('link', { name: 'Karin Rosendal' }).click()
  const path = new URL(page.url()).pathname
  await expect(page.getByText('Support ended 7 November 2025. Karin can come back in one step.')).toBeVisible()
  await expect(page.locator('#timeline').getByText('“You had a plan, and I was in it.”').first()).toBeVisible()
  await openTab(page, 'About')
  await expect(page.getByText('Agreed by: Karin, the employment specialist')).toBeVisible()
  await expect(page.getByText('Support ended · 7 November 2025', { exact: true })).toBeVisible()
  await expect(page.getByText('She comes back by ringing, without a new referral.')).toBeVisible()

  await page.goto(path)
  await page.getByRole('button', { name: 'Reopen support' }).click()
  await expect(said(page)).toContainText('Karin Rosendal is back, supported from today.')
  await expect(page.getByText('Looking for work or study with you.')).toBeVisible()
  await expect(page.getByText('“Office work. At my own pace.”')).toBeVisible()
  await expect(page.locator('#timeline').getByText('“You had a plan, and I was in it.”').first()).toBeVisible()
  await expect(page.locator('#timeline').getByText('Said goodbye over coffee.')).toBeVisible()
  await openTab(page, 'About')
  await expect(page.getByRole('listitem').filter({ hasText: 'They came back' }).first()).toBeVisible()
  await expect(page.getByText('Who referred them? The municipality: As part of a plan she had not seen.')).toBeVisible()
})
