import type { Page } from '@playwright/test'
import { expect, KAREN, METTE, openPerson, said, signInByHand, test } from '#tests/journeys/kit'

test.use({ visitor: METTE })

const logForm = (page: Page) => page.getByRole('form', { name: 'Log a contact' })
const note = (page: Page) => logForm(page).getByLabel('Note')

/** From another device, as one does with a phone that was left on the tram. */
async function endSessions(page: Page) {
  await page.goto('/settings')
  await page.getByRole('button', { name: 'Sign out everywhere' }).click()
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
}

const draftsIn = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((at) => at.startsWith('alongside:draft:')).length)

test('sent after the sign-in had ended, every word is back once one has signed in, and is saved once', async ({
  page,
  pageOf,
}) => {
  await page.goto('/today')
  await page.getByRole('link', { name: 'Log a contact with Birthe Munk' }).click()
  await logForm(page).getByText('Add more first').click()
  await note(page).fill('The roof is done.\nHe starts on Monday.')
  await logForm(page).getByLabel('Minutes').fill('35')
  const asked = page.url()
  await endSessions(await pageOf(METTE))

  await page.getByRole('button', { name: 'Met', exact: true }).click()
  await expect(
    page.getByText('Your sign-in had ended, so this was not saved. Sign in, and you are back where you were'),
  ).toBeVisible()
  await expect(page.getByText('The roof is done.')).toHaveCount(0)
  await signInByHand(page, METTE)
  await expect(page).toHaveURL(asked)
  await expect(note(page)).toHaveValue('The roof is done.\nHe starts on Monday.')
  await expect(logForm(page).getByLabel('Minutes')).toHaveValue('35')
  await expect(page.getByLabel('Birthe Munk')).toBeChecked()

  await page.getByRole('button', { name: 'Met', exact: true }).click()
  await expect(said(page)).toContainText('Saved: met Birthe Munk, today.')
  await openPerson(page, 'Birthe Munk')
  await expect(page.getByText('He starts on Monday.')).toHaveCount(1)
  expect(await draftsIn(page)).toBe(0)
})

test('whoever signs in instead sees nothing of it, and leaves it for its owner when they sign out', async ({
  page,
  pageOf,
}) => {
  const path = await openPerson(page, 'Mads Bøgh')
  await logForm(page).getByText('Add more first').click()
  await note(page).fill('Only for Mette to finish.')
  await endSessions(await pageOf(METTE))
  await page.getByRole('button', { name: 'Met', exact: true }).click()

  await signInByHand(page, KAREN)
  await expect(page).toHaveURL(path)
  await expect(page.getByRole('heading', { level: 1, name: 'Mads Bøgh' })).toBeVisible()
  await logForm(page).getByText('Add more first').click()
  await expect(note(page)).toHaveValue('')
  await expect(page.getByText('draft')).toHaveCount(0)
  expect(JSON.stringify(await page.evaluate(() => ({ ...localStorage })))).not.toContain('finish')
  await note(page).fill('Karen was here.')
  await expect.poll(() => draftsIn(page)).toBe(2)
  await page.goto('/settings')
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  expect(await draftsIn(page)).toBe(1)

  await page.goto(path)
  await signInByHand(page, METTE)
  await expect(note(page)).toHaveValue('Only for Mette to finish.')
  await page.goto('/settings')
  await page.getByRole('button', { name: 'Sign out everywhere' }).click()
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  expect(await draftsIn(page)).toBe(0)
})

test('a sign-out without a script clears all that lies in the browser', async ({ page, baseURL: origin = '' }) => {
  const answer = await page.request.post('/api/sign-out', { form: {}, headers: { origin }, maxRedirects: 0 })
  expect(answer.headers()['clear-site-data']).toBe('"storage"')
})

test('one may want no drafts on this device', async ({ page }) => {
  await page.goto('/people/new')
  await page.getByLabel('Name', { exact: true }).fill('Emil Friis')
  await expect.poll(() => draftsIn(page)).toBe(1)
  await page.goto('/settings')
  await page.getByRole('button', { name: 'Don’t keep drafts here' }).click()
  await expect(page.getByText('Nothing you write is kept on this device before it is saved.')).toBeVisible()
  expect(await draftsIn(page)).toBe(0)
  await page.goto('/people/new')
  await page.getByLabel('Name', { exact: true }).fill('Emil Friis')
  await page.reload()
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('')
  expect(await draftsIn(page)).toBe(0)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the page says what happened to what was sent, and leads back', async ({ page, pageOf }) => {
    const path = await openPerson(page, 'Bo Lyngby')
    await endSessions(await pageOf(METTE))
    await page.getByRole('button', { name: 'Texted' }).click()
    await expect(page.getByText('without JavaScript no draft is kept')).toBeVisible()
    await signInByHand(page, METTE)
    await expect(page).toHaveURL(path)
    await expect(page.getByText('Texted', { exact: true }).first()).toBeVisible()
  })
})
