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
  await expect(page.getByText('this was changed meanwhile, by a colleague or in another window')).toBeVisible({
    timeout: 15_000,
  })
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

test('an experience begins and saves itself while it is told, goes on after a reload, and shows both texts', async ({
  page,
  pageOf,
}) => {
  const person = await openPerson(page, 'Bo Lyngby')
  await page.goto(`${person}/profile?edit=experience`)
  const saved = page.getByText(/^Saved at /)
  const title = page.getByLabel('What they did', { exact: true })
  // Until it is known what it was, there is nothing to save; the words stay.
  await page.getByLabel('Where', { exact: true }).fill('The allotments')
  await expect(page.getByText('Not saved yet: Write what they did, in a few words.')).toBeVisible({ timeout: 15_000 })
  await title.fill('Gardener')
  await expect(saved).toBeVisible({ timeout: 15_000 })
  await title.fill('Gardener, roses')
  await expect(page.getByText('Not saved yet …')).toBeVisible()
  // The phone dies and the page is opened anew: what was not saved yet goes on under the same entry.
  await page.route('**/save', (route) => route.abort())
  await page.reload()
  await page.unroute('**/save')
  await expect(title).toHaveValue('Gardener, roses')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(said(page)).toContainText('Saved. How it read before is kept.')
  await page.getByRole('link', { name: 'Close' }).click()
  await expect(page).not.toHaveURL(/edit=/)
  const entries = page.locator('#experience .profile-entry')
  await expect(entries.filter({ hasText: 'The allotments' })).toHaveCount(1)

  await page.getByRole('link', { name: 'Change: Gardener, roses' }).click()
  await expect(page).toHaveURL(/edit=[\da-f-]{36}/)
  const karens = await pageOf(KAREN, { javaScriptEnabled: false })
  await karens.goto(page.url())
  await karens.getByLabel('What there was to do').fill('Watering, mostly.')
  await karens.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByLabel('What there was to do').fill('Digging.')
  await expect(page.getByText('this was changed meanwhile, by a colleague or in another window')).toBeVisible({
    timeout: 15_000,
  })
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('It now says: Watering, mostly.')).toBeVisible()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(said(page)).toHaveText('Saved. How it read before is kept.')

  await page.getByRole('button', { name: 'Take it out of the profile' }).click()
  await expect(page.getByText('Taken out: Gardener, roses.')).toBeVisible()
  await page.getByRole('button', { name: 'Put it back' }).click()
  await expect(entries.filter({ hasText: 'Digging.' })).toBeVisible()
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
