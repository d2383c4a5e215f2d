import type { Page } from '@playwright/test'
import { faultsOf, lowControls, overhang } from '#tests/journeys/accessibility'
import { dayOf, expect, METTE, openPerson, said, test } from '#tests/journeys/kit'

test.use({ visitor: METTE })

const column = (page: Page, name: string) => page.getByRole('region', { name })
/** What came of a move. */
const told = (page: Page) => page.locator('.steps-form').getByRole('status').last()
const card = (page: Page, title: string) => page.locator('.card').filter({ hasText: title })

async function add(page: Page, title: string, where: string) {
  await page.getByLabel('Job or course').fill(title)
  await page.getByLabel('Employer or school').fill(where)
  await page.getByRole('button', { name: 'Add it', exact: true }).click()
}

test('an opportunity is added, moved by mouse and by key, and rests with the search', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  const path = await openPerson(page, 'Torben Kragh')
  await page.goto(`${path}/search`)
  await add(page, 'Caretaker', 'Boligforeningen Havn')
  await expect(said(page)).toContainText('Added: Caretaker.')
  await add(page, 'caretakr', 'BOLIGFORENINGEN HAVN')
  await expect(page.getByText('Did Torben Kragh already apply there? This looks the same.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Open that one: Caretaker at Boligforeningen Havn' })).toBeVisible()
  await page.getByRole('link', { name: 'Open that one' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Caretaker' })).toBeVisible()
  await page.getByRole('link', { name: 'Back to Torben’s search' }).click()

  await card(page, 'Caretaker').getByText('Boligforeningen Havn', { exact: true }).hover()
  await page.mouse.down()
  const applied = await column(page, 'Applied').boundingBox()
  await page.mouse.move((applied?.x ?? 0) + 60, (applied?.y ?? 0) + 80, { steps: 6 })
  await page.mouse.up()
  await expect(told(page)).toContainText('Caretaker: applied. Saved.')
  await told(page).getByRole('button', { name: 'Torben', exact: true }).click()
  await expect(told(page)).toContainText('Torben led this step.')

  await card(page, 'Caretaker').locator('summary').focus()
  await page.keyboard.press('ArrowRight')
  await expect(told(page)).toContainText('Caretaker: an interview. Saved.')
  await expect(column(page, 'Interview')).toContainText('Caretaker')
  await told(page).getByRole('button', { name: 'Undo' }).click()
  await expect(told(page)).toContainText('Taken back. Caretaker is as before: applied.')

  const pause = page.getByRole('form', { name: 'Put the search on hold' })
  await pause.getByText('Put the search on hold').click()
  await pause.getByLabel('Rather not say').check()
  await pause.getByRole('button', { name: 'Put on hold' }).click()
  await expect(
    page.getByText('What is open rests, and is back exactly as it was once the search goes on.'),
  ).toBeVisible()
  expect(await overhang(page, 320)).toEqual([])
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await faultsOf(page)).toEqual([])
  // The number in the sentence at the top is a word of it.
  expect((await lowControls(page)).filter((one) => !one.startsWith('+45'))).toEqual([])

  await page.getByRole('link', { name: 'Caretaker' }).first().click()
  await page.getByText('Note an interview or a trial day').click()
  await page.getByRole('form', { name: 'Note an interview' }).getByLabel('Day', { exact: true }).fill('2026-11-20')
  await page.getByRole('button', { name: 'Note it' }).click()
  await expect(said(page)).toContainText('Noted: Caretaker, today.')
  await page.getByLabel('How it went, in Torben’s words').fill('They laughed at my joke.')
  await page.getByRole('button', { name: 'It was held' }).click()
  await expect(page.getByText('“They laughed at my joke.”')).toBeVisible()
  expect(await faultsOf(page)).toEqual([])

  await page.goto(`${path}/search`)
  await expect(card(page, 'Caretaker')).toContainText('Moved meanwhile, kept for later')
  await page.getByRole('button', { name: 'Resume the search' }).click()
  await expect(column(page, 'Interview')).toContainText('Caretaker')
  await page.goto(`${path}/search?view=week`)
  await expect(page.getByRole('main')).toContainText('Torben led')
  await page.goto(path)
  await expect(dayOf(page, 'Today')).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('what is likely there already is asked about, and a card is moved by its own buttons', async ({ page }) => {
    const path = await openPerson(page, 'Freja Ørum')
    await page.goto(`${path}/search`)
    await add(page, 'Evening course', 'Nordhavn College')
    await page.goto(`${path}/search`)
    await add(page, 'Evening course', 'Nordhavn Colege')
    await expect(page.getByText('Did Freja Ørum already apply there?')).toBeVisible()
    await page.getByRole('button', { name: 'It is another one: add it' }).click()
    await expect(page.getByText('Added: Evening course. There is one other at the same place.')).toBeVisible()
    const first = card(page, 'Evening course').first()
    await first.locator('summary').click()
    await first.getByRole('button', { name: 'Preparing' }).click()
    await expect(page.getByText('Evening course: being prepared. Saved.')).toBeVisible()
    await expect(column(page, 'Preparing')).toContainText('Evening course')
  })
})

test.describe('under one thumb', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } })

  test('a card that was moved by its button is in sight where it came to stand', async ({ page }) => {
    const path = await openPerson(page, 'Karsten Bille')
    await page.goto(`${path}/search`)
    await add(page, 'Night porter', 'Hotel Strand')
    await expect(said(page)).toContainText('Added: Night porter.')
    await card(page, 'Night porter').locator('summary').tap()
    await card(page, 'Night porter').getByRole('button', { name: 'Interview' }).tap()
    await expect(told(page)).toContainText('Night porter: an interview. Saved.')
    await expect(column(page, 'Interview').getByRole('link', { name: 'Night porter' })).toBeInViewport()
  })
})
