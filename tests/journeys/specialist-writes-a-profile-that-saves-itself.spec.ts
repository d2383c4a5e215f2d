import { expect, KAREN, METTE, openPerson, openTab, said, test } from '#tests/journeys/kit'

test.use({ visitor: METTE })

test('a profile is written over time, saves itself, and keeps both texts where two write at once', async ({
  page,
  pageOf,
}) => {
  const person = await openPerson(page, 'Birthe Munk')
  await openTab(page, 'Profile')
  await expect(page.getByText('Nobody has begun it yet.')).toBeVisible()
  await page.getByRole('link', { name: 'Begin with: Strengths' }).click()
  await page.getByLabel('What I am good at').fill('I notice when somebody is left out.')
  await expect(page.getByText('Not saved yet …')).toBeVisible()
  await expect(page.getByText(/^Saved at /)).toBeVisible({ timeout: 15_000 })
  await page.getByLabel('What others say').fill('That I listen.')
  // Leaving waits for what was written last.
  await page.getByRole('link', { name: 'Close' }).click()
  await expect(page.locator('#strengths').getByText('That I listen.')).toBeVisible()
  await expect(page.getByText('Last gone through: today.')).toBeVisible()

  // Karen has no script: the button saves, and she is shown Mette's words as well.
  const karens = await pageOf(KAREN, { javaScriptEnabled: false })
  await karens.goto(`${person}/profile?edit=strengths`)
  await page.goto(`${person}/profile?edit=strengths`)
  await karens.getByLabel('What I am good at').fill('I am good with people who are new.')
  await karens.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(said(karens)).toHaveText('Saved. How it read before this sitting is kept.')
  await page.getByLabel('What I am good at').fill('I notice people, and I am never late.')
  await expect(page.getByText('somebody else has written here meanwhile')).toBeVisible({ timeout: 15_000 })
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('It now says: I am good with people who are new.')).toBeVisible()
  await expect(page.getByLabel('What I am good at')).toHaveValue('I notice people, and I am never late.')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(said(page)).toHaveText('Saved. How it read before this sitting is kept.')

  await page.getByRole('link', { name: 'Close' }).click()
  await page.getByRole('link', { name: 'How it read before: Strengths' }).click()
  await expect(page.getByText('I am good with people who are new.')).toBeVisible()
  await expect(page.getByText('Written by Karen Friis, 20 November · Until Mette Holm changed it')).toBeVisible()
  await expect(page.getByText('I notice when somebody is left out.')).toBeVisible()
})

test('a step is offered in one line, led by the person, and was their first', async ({ page }) => {
  await openPerson(page, 'Jonas Vang')
  await page.locator('summary').filter({ hasText: 'Offer a next step' }).click()
  await page.getByRole('textbox', { name: 'Next step' }).fill('Ring the bicycle shop')
  await page.getByRole('button', { name: 'Offer it' }).click()
  await expect(said(page)).toHaveText('Offered. Jonas Vang may drop it, and so may you.')
  const step = page.getByRole('listitem').filter({ hasText: 'Ring the bicycle shop' })
  await step.getByText('Ring the bicycle shop').click()
  await step.getByRole('button', { name: 'Jonas did it' }).click()
  await page.getByRole('button', { name: 'It was Jonas’s first time' }).click()
  await expect(said(page).filter({ hasText: 'Noted: a first time.' })).toBeVisible()
  await openTab(page, 'Profile')
  await page.getByText('Done, or let go (1)').click()
  await expect(page.getByText('Jonas led, 20 November · a first time')).toBeVisible()
})
