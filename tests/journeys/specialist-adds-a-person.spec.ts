import { dayOf, expect, METTE, openTab, said, test } from '#tests/journeys/kit'

test.use({ visitor: METTE })

test('a name is needed, a namesake is asked about, and then they are on the caseload', async ({ page }) => {
  await page.goto('/caseload')
  await page.getByRole('link', { name: 'Add a person' }).click()
  await page.getByLabel('What they want, in their own words').fill('Something with my hands.')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByLabel('Name', { exact: true })).toHaveAccessibleDescription('Write the name.')
  await expect(page.getByLabel('Name', { exact: true })).toBeFocused()

  await page.getByLabel('Name', { exact: true }).fill('Bo Lyngby')
  await page.getByLabel('Supported').check()
  await page.getByLabel('Day of referral').fill('2026-11-02')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByText('The team has a person called Bo Lyngby already.')).toBeVisible()
  await expect(page.getByLabel('What they want, in their own words')).toHaveValue('Something with my hands.')
  await page.getByRole('button', { name: 'Add another person of that name' }).click()
  await expect(said(page)).toContainText('Bo Lyngby is here now.')

  await page.getByRole('link', { name: 'Open their page' }).click()
  await expect(page.getByText('“Something with my hands.”')).toBeVisible()
  await expect(dayOf(page, 'Monday 2 November').getByRole('listitem')).toContainText('Referred')
  await openTab(page, 'About')
  await expect(page.getByText('day not known').first()).toBeVisible()
  await page.goto('/caseload')
  await expect(page.getByRole('link', { name: 'Bo Lyngby' })).toHaveCount(2)
})

test('whoever adds somebody for a colleague is told whose they are, and is not sent to a page that does not open', async ({
  page,
}) => {
  await page.goto('/people/new')
  await page.getByLabel('Name', { exact: true }).fill('Ida Sommer')
  await page.getByLabel('Sofie Lund').check()
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(said(page)).toHaveText('Ida Sommer is here now. Sofie Lund walks with them, and has the page.')
  await expect(page.getByRole('link', { name: 'Open their page' })).toHaveCount(0)
})
